import type { PreviewSpec } from '../fixes/preview/preview.ts';
import { isRecord, isTabId } from './shape.ts';

/** Where the state of the previews lies in `storage.session`: pages look there themselves. */
export const PREVIEWS_KEY = 'previews';

/**
 * Begins to preview the fix for an exchange, adjusted as the reader has adjusted it. The page plans,
 * so that the background need not carry what plans; the background checks (`fits`).
 */
export interface PreviewStart {
  readonly type: 'preview-start';
  readonly tabId: number;
  readonly exchangeId: string;
  readonly spec: PreviewSpec;
}

/** One-shot wishes of an extension page about previews. */
export type PreviewRequest =
  | PreviewStart
  /** Wants nothing but a background that runs: it then clears away what another left behind. */
  | { readonly type: 'preview-beat' }
  | { readonly type: 'preview-stop'; readonly id: string }
  | { readonly type: 'preview-pin'; readonly id: string; readonly pinned: boolean };

/** Why there is no preview. `refused`: the browser did not take the rules, for no reason we know. */
export type PreviewProblem =
  | 'gone'
  | 'moved'
  | 'no-access'
  | 'nothing-to-show'
  | 'quota'
  | 'refused'
  | 'tab-closed';

export type PreviewAnswer = { readonly done: true } | { readonly problem: PreviewProblem };

export function isPreviewRequest(message: unknown): message is PreviewRequest {
  if (!isRecord(message)) return false;
  const { type, id, tabId, exchangeId, spec, pinned } = message;
  if (type === 'preview-start') {
    return isTabId(tabId) && typeof exchangeId === 'string' && isRecord(spec);
  }
  if (type === 'preview-beat') return true;
  if (type === 'preview-pin') return typeof id === 'string' && typeof pinned === 'boolean';
  return type === 'preview-stop' && typeof id === 'string';
}
