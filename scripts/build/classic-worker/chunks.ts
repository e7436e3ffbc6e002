import type { Rolldown } from 'vite';

export type Bundle = Rolldown.OutputBundle;
export type Chunk = Rolldown.OutputChunk;

const isChunk = (file: Bundle[string] | undefined): file is Chunk => file?.type === 'chunk';

export function chunksOf(bundle: Bundle): Chunk[] {
  return Object.values(bundle).filter(isChunk);
}

/** @returns the chunk whose entry is this file of ours; throws when there is none */
export function chunkOf(bundle: Bundle, source: string): Chunk {
  const found = chunksOf(bundle).find(({ facadeModuleId }) => facadeModuleId?.endsWith(source));
  if (found === undefined) throw new Error(`no chunk is made of ${source}`);
  return found;
}

/** The chunk, all that it imports, and (if wanted) all that it imports later. */
export function reached(bundle: Bundle, from: readonly Chunk[], alsoLater = false): Set<Chunk> {
  const found = new Set(from);
  for (const { imports, dynamicImports } of found) {
    for (const name of alsoLater ? [...imports, ...dynamicImports] : imports) {
      const next = bundle[name];
      if (isChunk(next)) found.add(next);
    }
  }
  return found;
}
