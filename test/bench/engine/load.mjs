import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, runnerImport } from 'vite';

/** @typedef {typeof import('./engine.ts')} Engine */
/** @typedef {import('./corpus.ts').Corpus} Corpus */

const HERE = import.meta.dirname;

/** The engine as it ships. @returns {Promise<Engine>} */
export async function loadEngine() {
  const folder = mkdtempSync(join(tmpdir(), 'raison-bench-'));
  try {
    await build({
      configFile: false,
      logLevel: 'error',
      build: {
        ssr: true,
        target: 'es2023',
        minify: true,
        outDir: folder,
        rolldownOptions: {
          input: join(HERE, 'engine.ts'),
          output: { entryFileNames: 'engine.mjs', codeSplitting: false },
        },
      },
    });
    return await import(pathToFileURL(join(folder, 'engine.mjs')).href);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What it is measured with. @returns {Promise<Corpus>} */
export async function loadCorpus() {
  const { module } = await runnerImport(join(HERE, 'corpus.ts'), { configFile: false });
  return module.corpus();
}
