/**
 * Makes the HAR fixtures again: `node test/formats/record/record.mjs`. `vite` reads the TypeScript,
 * Node 20 cannot.
 */
import { join } from 'node:path';
import { runnerImport } from 'vite';

const { module } = await runnerImport(join(import.meta.dirname, 'main.ts'), { configFile: false });
await module.main();
