/** Writes `docs/teaching.md`: `vite` reads the TypeScript, Node 20 cannot. */
import { join } from 'node:path';
import { runnerImport } from 'vite';

const { module } = await runnerImport(join(import.meta.dirname, 'main.ts'), { configFile: false });
process.exitCode = await module.main();
