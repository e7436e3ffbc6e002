import * as engine from '../engine.ts';

/** For the dev server, whose worker is a module: that may load nothing later in either way. */
export async function loadEngine(): Promise<typeof engine> {
  return engine;
}
