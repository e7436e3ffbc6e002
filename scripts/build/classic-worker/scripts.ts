import { basename } from 'node:path';
import type { Bundle, Chunk } from './chunks.ts';
import { chunkOf, chunksOf, reached } from './chunks.ts';
import { classic } from './classic.ts';

export const WORKER = 'background.js';
const ENGINE = 'engine.js';
/** What the engine's script leaves behind, for the worker and for pages. */
const GLOBAL = 'globalThis.raisonEngine';

/** The chunks of the engine that the worker does without until there is something to judge. */
function laterOf(bundle: Bundle, engine: Chunk): Chunk[] {
  const atStart = reached(bundle, [chunkOf(bundle, 'src/background/main.ts')]);
  return [...reached(bundle, [engine])].filter((chunk) => chunk !== engine && !atStart.has(chunk));
}

/** Source of the engine's script: all of `src/engine.ts`, and what each chunk has for pages. */
function engineSource(engine: Chunk, chunks: readonly Chunk[]): string {
  const names = ['engine', ...chunks.map((_, at) => `chunk${at}`)];
  const imports = [engine, ...chunks].map(
    ({ fileName }, at) => `import * as ${names[at]} from './${basename(fileName)}';`,
  );
  const members = chunks.map(({ fileName }, at) => `${JSON.stringify(fileName)}: chunk${at}`);
  return `${imports.join('\n')}\n${GLOBAL} = { engine, ${members.join(', ')} };`;
}

/** What pages get in the place of a chunk: the same names, out of the engine's script. */
function fromEngine({ fileName, exports }: Chunk): string {
  const names = exports.join(',');
  const member = JSON.stringify(fileName);
  return `import'../${ENGINE}';const{${names}}=${GLOBAL}[${member}];export{${names}};`;
}

/** Files that no page needs, now that the worker has its own. */
function dropUnused(bundle: Bundle, dropped: readonly Chunk[]): void {
  const roots = chunksOf(bundle).filter((one) => one.isEntry && !dropped.includes(one));
  const used = reached(bundle, roots, true);
  for (const chunk of chunksOf(bundle)) if (!used.has(chunk)) delete bundle[chunk.fileName];
}

/** Makes both scripts, and has the pages' chunks use them. */
export async function scriptsOf(bundle: Bundle): Promise<[name: string, code: string][]> {
  const worker = chunkOf(bundle, 'src/background/main.ts');
  const engine = chunkOf(bundle, 'src/engine.ts');
  const later = laterOf(bundle, engine);
  const scripts: [string, string][] = [
    [WORKER, await classic(bundle, worker.code)],
    [ENGINE, await classic(bundle, engineSource(engine, later))],
  ];
  dropUnused(bundle, [worker, engine]);
  for (const chunk of later) chunk.code = fromEngine(chunk);
  return scripts;
}
