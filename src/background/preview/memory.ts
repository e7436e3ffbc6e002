import { browser } from '../../browser.ts';
import type { EndedPreview, PreviewsState } from '../../fixes/preview/index.ts';
import { PREVIEWS_KEY } from '../../protocol.ts';

export const NO_PREVIEWS: PreviewsState = { on: [], past: [] };

/** Enough to keep what a tab did today marked. */
const MOST_PAST = 20;

/** Where the state lies: pages read it there and hear of changes, whether we run or not. */
export const previewMemory = {
  async load(): Promise<PreviewsState> {
    const stored = await browser.storage.session.get(PREVIEWS_KEY);
    const state: unknown = stored[PREVIEWS_KEY];
    // Only we write there, so a shape is taken as given.
    return state === undefined ? NO_PREVIEWS : (state as PreviewsState);
  },

  async save(state: PreviewsState): Promise<void> {
    await browser.storage.session.set({ [PREVIEWS_KEY]: state });
  },
};

export type PreviewMemory = typeof previewMemory;

export function withPast(
  past: readonly EndedPreview[],
  ended: readonly EndedPreview[],
): EndedPreview[] {
  return [...past, ...ended].slice(-MOST_PAST);
}
