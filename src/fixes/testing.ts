import type { Entry, Finding } from '../diagnosis/index.ts';
import { diagnose } from '../diagnosis/index.ts';
import type { HopRow } from '../diagnosis/testing.ts';
import { exchangeOf } from '../diagnosis/testing.ts';
import type { Exchange } from '../model/index.ts';
import type { ReasonId } from '../reasons/index.ts';
import type { Fix, FixPlan, FixVariant } from './fix.ts';
import type { ServerId } from './servers/list.ts';

/** A judged exchange: blocked, unless the row says otherwise. */
export function entryOf(
  hops: HopRow | readonly [HopRow, ...HopRow[]],
  rest: Partial<Exchange> = {},
): Entry {
  const list: readonly [HopRow, ...HopRow[]] = isList(hops) ? hops : [hops];
  const exchange = exchangeOf(list, rest);
  return { exchange, diagnosis: diagnose(exchange) };
}

function isList(
  hops: HopRow | readonly [HopRow, ...HopRow[]],
): hops is readonly [HopRow, ...HopRow[]] {
  return Array.isArray(hops);
}

/** A fix of the plan by server and variant; fails loudly when there is none. */
export function fixOf({ fixes }: FixPlan, server: ServerId, variant: FixVariant): Fix {
  const found = fixes.find((fix) => fix.server === server && fix.variant === variant);
  if (found === undefined) throw new Error(`No ${server} ${variant}`);
  return found;
}

/** All text to paste, block after block. */
export function textOf(fix: Fix): string {
  return fix.blocks.map(({ code }) => code).join('\n');
}

/** A finding that is certain and blocks the actual request, unless the row says otherwise. */
export function findingOf(reason: ReasonId, row: Partial<Finding> = {}): Finding {
  const leg = { hop: 0, kind: 'actual' } as const;
  return { reason, leg, certainty: 'certain', severity: 'error', vars: {}, ...row };
}

/** Only these findings, whatever the exchange shows: to see what comes of each alone. */
export function withFindings(entry: Entry, ...findings: readonly Finding[]): Entry {
  return { ...entry, diagnosis: { ...entry.diagnosis, findings } };
}

/** The same, but for the answer to the first preflight, which never came. */
export function unanswered(entry: Entry): Entry {
  const [{ preflight, ...first }, ...others] = entry.exchange.hops;
  if (preflight === undefined) throw new Error('no preflight');
  const { answer: _, ...leg } = preflight;
  return {
    ...entry,
    exchange: { ...entry.exchange, hops: [{ ...first, preflight: leg }, ...others] },
  };
}
