import type { Entry } from '../../diagnosis/index.ts';
import { rootCause } from '../../diagnosis/index.ts';
import { lastHop, originOf } from '../../exchange/index.ts';
import { decidingLeg, methodOf, statusOf } from '../format.ts';

export interface Story {
  readonly key:
    | 'storyActual'
    | 'storyPreflight'
    | 'storyNoAnswer'
    | 'storyAllowed'
    | 'storyUnknown';
  readonly vars: {
    readonly server: string;
    readonly page: string;
    readonly method: string;
    readonly status: string;
  };
}

/** Which sentence tells what happened, and its values. */
export function storyOf(entry: Entry): Story {
  const { exchange, diagnosis } = entry;
  const hop = exchange.hops[rootCause(diagnosis)?.leg.hop ?? -1] ?? lastHop(exchange);
  const vars = {
    server: originOf(hop.url),
    page: exchange.origin,
    method: methodOf(entry),
    status: statusOf(entry),
  };
  return { key: keyOf(entry), vars };
}

function keyOf(entry: Entry): Story['key'] {
  const { outcome } = entry.diagnosis;
  if (outcome === 'allowed') return 'storyAllowed';
  if (outcome === 'unknown') return 'storyUnknown';
  const leg = decidingLeg(entry);
  if (leg.kind === 'preflight') return 'storyPreflight';
  return leg.answer === undefined ? 'storyNoAnswer' : 'storyActual';
}
