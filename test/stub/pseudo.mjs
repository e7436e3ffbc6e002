import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { build } from 'vite';

const ENTRY = join(import.meta.dirname, 'pseudo-language.ts');

/**
 * Puts the pseudo-language in the place of English.
 *
 * @param {string} folder of a copy of the built extension
 */
export async function speakPseudo(folder) {
  const name = readdirSync(folder, { encoding: 'utf8', recursive: true }).find(
    (one) => basename(one) === 'language-en.js',
  );
  if (name === undefined) throw new Error('no English in the build');
  await build({
    configFile: false,
    logLevel: 'error',
    build: {
      outDir: folder,
      emptyOutDir: false,
      rolldownOptions: { output: { codeSplitting: false } },
      lib: { entry: ENTRY, formats: ['es'], fileName: () => name },
    },
  });
}
