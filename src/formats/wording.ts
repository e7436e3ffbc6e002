import type { Entry, Finding, LegRef } from '../diagnosis/index.ts';
import { rootCause } from '../diagnosis/index.ts';
import type { Block, Fix, FixPlan, ServerId } from '../fixes/index.ts';
import { serverById } from '../fixes/index.ts';
import type { Locale, Segment } from '../i18n/index.ts';
import { renderText } from '../i18n/index.ts';
import type { Answer, Hop } from '../model/index.ts';
import { safeValue } from '../model/index.ts';
import { textOf } from '../reasons/texts.ts';
import type { PhraseId, PhraseVars } from './texts/index.ts';
import { phrase } from './texts/index.ts';

/**
 * Sentences as plain text. What came from the network is made visible and short on the way, code
 * included: it may be filled with values.
 */
export function plain(segments: readonly Segment[]): string {
  return segments.map(({ kind, text }) => (kind === 'text' ? text : safeValue(text))).join('');
}

export function say<Id extends PhraseId>(id: Id, locale: Locale, ...vars: PhraseVars<Id>): string {
  return plain(phrase(id, locale, ...vars));
}

/** The export's headline: the root cause, or that there is none. */
export function titleOf({ diagnosis }: Entry, locale: Locale): Segment[] {
  const { outcome } = diagnosis;
  if (outcome === 'allowed') return phrase('allowed', locale);
  const cause = rootCause(diagnosis);
  if (cause !== undefined) return capitalized(titleTemplate(cause.reason, locale, cause.vars));
  return phrase(outcome === 'blocked' ? 'no-cause' : 'undecided', locale);
}

export function titleTemplate(
  reason: Parameters<typeof textOf>[0],
  locale: Locale,
  vars: Readonly<Record<string, string>>,
): Segment[] {
  return renderText(textOf(reason, locale).title, vars);
}

/** French reasons follow Firefox, which begins them in lower case. */
export function capitalized([first, ...rest]: readonly Segment[]): Segment[] {
  if (first === undefined || first.kind !== 'text') return [...(first ? [first] : []), ...rest];
  const text = first.text.charAt(0).toUpperCase() + first.text.slice(1);
  return [{ ...first, text }, ...rest];
}

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

/** The two servers of the promise: named in every export, whatever answered. */
const ALWAYS: ReadonlySet<string> = new Set(['nginx', 'apache']);

/** The server's name as its makers write it. */
export function serverName(server: ServerId): string {
  return serverById(server).name;
}

/** Of each server that an export names the way to prefer, the detected server first. */
export function preferredFixes({ fixes }: FixPlan): Fix[] {
  const ways = fixes.filter(
    (fix, at) => fixes.findIndex(({ server }) => server === fix.server) === at,
  );
  return ways.filter(({ server }, at) => at === 0 || ALWAYS.has(server));
}

const PLACES: Readonly<Record<string, PhraseId & `place-${string}`>> = {
  http: 'place-http',
  server: 'place-server',
  location: 'place-location',
  vhost: 'place-vhost',
};

/** Where a block goes, and, where pasting it is not all, how it is applied. */
export function placeOf({ context, file, edit }: Block, locale: Locale): Segment[] {
  const place = phrase(PLACES[context] ?? 'place-file', locale, { file });
  const how = howOf(edit, locale);
  return how.length === 0 ? place : [...place, { kind: 'text', text: ' ' }, ...how];
}

function howOf(edit: Block['edit'], locale: Locale): Segment[] {
  if (edit.how === 'replace') return phrase('edit-replace', locale, { line: edit.line });
  if (edit.how === 'extend')
    return phrase(edit.isEntry ? 'edit-entry' : 'edit-extend', locale, { line: edit.line });
  const { onlyBeside: directive, at, beside } = edit;
  if (beside !== undefined)
    return phrase(at === 'start' ? 'edit-above' : 'edit-below', locale, { line: beside.line });
  return directive === undefined ? [] : phrase('edit-beside', locale, { directive });
}
