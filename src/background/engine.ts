import type * as engine from '../engine.ts';

export type Engine = typeof engine;

/**
 * A service worker may neither `import()` nor be a module that does: in Chromium's build
 * `engine-of-worker.ts` takes the place of this file (scripts/build/classic-worker).
 *
 * @returns rejects when the extension's own files are gone, as in the middle of an update
 */
export function loadEngine(): Promise<Engine> {
  return import('../engine.ts');
}
