import type { Entry, Finding } from '../../diagnosis/index.ts';
import { rootCause } from '../../diagnosis/index.ts';
import { lastHop, originOf } from '../../model/index.ts';

export interface Story {
  readonly key: 'storyActual' | 'storyNoAnswer' | 'storyAllowed' | 'storyUnknown';
  readonly vars: { readonly server: string; readonly page: string; readonly status: string };
}

/**
 * The finding whose sentence is the story of the whole exchange: the root cause of a failure. It
 * stands at the head of the explanation, and its card does not tell it once more.
 */
export function toldFinding({ diagnosis }: Entry): Finding | undefined {
  const isTold = diagnosis.outcome === 'blocked' && diagnosis.explained;
  return isTold ? rootCause(diagnosis) : undefined;
}

/** Without such a finding: which sentence tells what happened, and its values. */
export function storyOf({ exchange, diagnosis: { outcome } }: Entry): Story {
  const { url, actual } = lastHop(exchange);
  const status = actual.answer?.status;
  const vars = { server: originOf(url), page: exchange.origin, status: String(status ?? '') };
  if (outcome === 'allowed') return { key: 'storyAllowed', vars };
  if (outcome === 'unknown') return { key: 'storyUnknown', vars };
  return { key: status === undefined ? 'storyNoAnswer' : 'storyActual', vars };
}
