/** Starts the oracle: `vite` reads the TypeScript, Node 20 cannot. */
import { join } from 'node:path';
import { runnerImport } from 'vite';

const [program = '', ...args] = process.argv.slice(2);
const { module } = await runnerImport(join(import.meta.dirname, `${program}.ts`), {
  configFile: false,
});
process.exitCode = await module.main(args);
