import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { EXTENSION } from '../../scripts/start/build.mjs';

const STUB = join(import.meta.dirname, 'worker.ts');

/**
 * A copy of the built extension whose background is the stub. The pages stay as they are.
 *
 * @param {string} folder where to; it must exist
 * @param {string} from the build to copy
 */
export async function makeStubbed(folder, from = EXTENSION) {
  if (!existsSync(from)) throw new Error(`no ${from}: run npm run build`);
  cpSync(from, folder, { recursive: true });
  await build({
    configFile: false,
    logLevel: 'error',
    build: {
      outDir: folder,
      emptyOutDir: false,
      lib: { entry: STUB, formats: ['es'], fileName: () => 'stub-worker.js' },
    },
  });
  const path = join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(path, 'utf8'));
  manifest.background.service_worker = 'stub-worker.js';
  writeFileSync(path, JSON.stringify(manifest));
}
