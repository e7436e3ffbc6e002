import { basename } from 'node:path';
import type { Plugin, Rolldown } from 'vite';
import { build } from 'vite';
import type { Bundle } from './chunks.ts';
import { chunksOf } from './chunks.ts';

const ENTRY = 'entry';

/** Chunks import each other by their file names, which no two of them share. */
function fromBundle(bundle: Bundle, entry: string): Plugin {
  const code = new Map(chunksOf(bundle).map((chunk) => [basename(chunk.fileName), chunk.code]));
  return {
    name: 'from-bundle',
    enforce: 'pre',
    resolveId: (id) => basename(id),
    load: (id) => (id === ENTRY ? entry : code.get(id)),
  };
}

/**
 * Makes one classic script of a module.
 *
 * @param entry source of the module; it may import chunks of the bundle
 */
export async function classic(bundle: Bundle, entry: string): Promise<string> {
  const output = { format: 'iife', codeSplitting: false } as const;
  const made = await build({
    configFile: false,
    logLevel: 'error',
    plugins: [fromBundle(bundle, entry)],
    build: {
      write: false,
      copyPublicDir: false,
      target: 'es2023',
      modulePreload: false,
      rolldownOptions: { input: ENTRY, output },
    },
  });
  const [{ output: files }] = [made].flat() as Rolldown.RolldownOutput[] as [
    Rolldown.RolldownOutput,
  ];
  return files[0].code;
}
