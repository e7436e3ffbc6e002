/** Writes the panes for a second reader: `vite` reads the TypeScript, Node 20 cannot. */
import { join } from 'node:path';
import { runnerImport } from 'vite';

const [folder, ...only] = process.argv.slice(2);
if (folder === undefined) throw new Error('usage: node test/field/reader/run.mjs FOLDER [FILE…]');
const { module } = await runnerImport(join(import.meta.dirname, 'main.ts'), { configFile: false });
await module.main(folder, only);
