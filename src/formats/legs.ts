import type { Entry, Finding, LegRef } from '../diagnosis/index.ts';
import { rootCause } from '../diagnosis/index.ts';
import type { Locale } from '../i18n/text.ts';
import type { Answer, Hop } from '../model/index.ts';
import { say } from './plain.ts';

/** "preflight (OPTIONS)", "request, after redirect 1": where in the exchange something is. */
export function legLabel({ hop, kind }: LegRef, locale: Locale): string {
  const leg = say(kind === 'preflight' ? 'leg-preflight' : 'leg-actual', locale);
  return hop === 0 ? leg : say('leg-redirect', locale, { leg, n: String(hop) });
}

/** One header that was judged. */
export interface EvidenceRow {
  readonly leg: LegRef;
  readonly header: string;
  /** `null` when it is absent. */
  readonly received: string | null;
  readonly expected: string | undefined;
  readonly certainty: Finding['certainty'];
}

/** What proves the findings, most important first, each header of a leg once. */
export function evidenceOf(findings: readonly Finding[]): EvidenceRow[] {
  const rows = findings.flatMap(({ leg, header = '', value = null, expected, certainty }) =>
    header === '' ? [] : [{ leg, header, received: value, expected, certainty }],
  );
  const keyOf = ({ leg, header }: EvidenceRow) => `${leg.hop} ${leg.kind} ${header.toLowerCase()}`;
  return [...new Map(rows.toReversed().map((row) => [keyOf(row), row])).values()].toReversed();
}

/** The hop that the exchange failed on, else the last. */
export function decidingHop({ exchange, diagnosis }: Entry): { hop: Hop; index: number } {
  const index = rootCause(diagnosis)?.leg.hop ?? exchange.hops.length - 1;
  const hop = exchange.hops[index];
  return hop === undefined ? { hop: exchange.hops[0], index: 0 } : { hop, index };
}

export function answerOf({ preflight, actual }: Hop, kind: LegRef['kind']): Answer | undefined {
  return (kind === 'preflight' ? preflight : actual)?.answer;
}

/** Errors make it fail; the rest surprises. */
export function errorsOf(findings: readonly Finding[]): Finding[] {
  return findings.filter(({ severity }) => severity === 'error');
}
