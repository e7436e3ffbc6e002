import type { Entry, Finding, LegRef } from '../diagnosis/index.ts';
import { rootCause } from '../diagnosis/index.ts';
import type { Block, Command, Fix, FixPlan, Note, ServerId } from '../fixes/index.ts';
import { noteText, placementOf, serverById } from '../fixes/index.ts';
import type { Locale, Segment } from '../i18n/index.ts';
import { renderText } from '../i18n/index.ts';
import type { Answer, Hop } from '../model/index.ts';
import { safeValue } from '../model/index.ts';
import { sentencesOf, textOf } from '../reasons/texts.ts';
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

/** The server's name as its makers write it; the plain headers are for any server. */
export function serverName(server: ServerId, locale: Locale): string {
  return server === 'headers' ? say('any-server', locale) : serverById(server).name;
}

/** Of each server that an export names the way to prefer, the plan's first server first. */
export function preferredFixes({ fixes }: FixPlan): Fix[] {
  return fixes
    .filter(({ server }, at) => fixes.findIndex((one) => one.server === server) === at)
    .filter(({ server }, at) => at === 0 || ALWAYS.has(server));
}

const BLOCKS: readonly string[] = ['http', 'server', 'location', 'vhost'];

/** Where a block goes, and, where pasting it is not all, how it is applied. */
export function placeOf({ context, file, edit }: Block, locale: Locale): Segment[] {
  if (context === 'response' || context === 'preflight')
    return phrase(`place-${context}`, locale, { file });
  const block = context === 'vhost' ? '<VirtualHost>' : context;
  const place = BLOCKS.includes(context)
    ? phrase('place-block', locale, { block, file })
    : phrase('place-file', locale, { file });
  const how = howOf(edit, locale);
  return how.length === 0 ? place : [...place, { kind: 'text', text: ' ' }, ...how];
}

function howOf(edit: Block['edit'], locale: Locale): Segment[] {
  if (edit.how === 'replace') return phrase('edit-replace', locale, { line: edit.line });
  if (edit.how === 'extend')
    return phrase(edit.isEntry ? 'edit-entry' : 'edit-extend', locale, { line: edit.line });
  const { onlyBeside: directive, at, beside, isOptional, unless } = edit;
  if (unless !== undefined) return phrase('edit-unless', locale, { line: unless.line });
  if (beside !== undefined && isOptional)
    return phrase('edit-below-if-there', locale, { line: beside.line });
  if (beside !== undefined)
    return phrase(at === 'start' ? 'edit-above' : 'edit-below', locale, { line: beside.line });
  return directive === undefined ? [] : phrase('edit-beside', locale, { directive });
}

export type Level = 'error' | 'warning' | 'remark';

/** One thing that is wrong, in plain words: what every short text is made of. */
export interface Fault {
  /** A reason's id. */
  readonly id: string;
  readonly level: Level;
  readonly title: string;
  /** Which request of the exchange, and whether the fault hangs on what the browser hides. */
  readonly leg: string;
  readonly header: string | null;
  readonly received: string | null;
  readonly expected: string | null;
  readonly happened: readonly string[];
  readonly todo: readonly string[];
  readonly avoid: readonly string[];
  /** Hidden by the browser until its preflight passes. */
  readonly behind: boolean;
}

/** A finding in words; also for one from a file. */
export function faultOf(finding: Finding, behind: boolean, locale: Locale): Fault {
  const { reason, severity, certainty, leg, vars } = finding;
  const { header = null, value = null, expected = null } = finding;
  const label = legLabel(leg, locale);
  const texts = sentencesOf(finding, locale);
  const filled = (list: readonly string[]) => list.map((one) => plain(renderText(one, vars)));
  return {
    id: reason,
    level: severity,
    title: plain(capitalized(renderText(texts.title, vars))),
    leg: certainty === 'if-credentialed' ? `${label}, ${say('if-credentialed', locale)}` : label,
    header,
    received: value,
    expected,
    happened: filled(texts.happened),
    todo: filled(texts.todo),
    avoid: filled(texts.avoid),
    behind,
  };
}

const MARKS: Readonly<Record<Level, string>> = { error: '✖', warning: '▲', remark: '·' };

/** One fault: title and id, evidence, what happened, what to do. */
export function faultText(fault: Fault, locale: Locale): string {
  const { happened, todo } = fault;
  return [
    faultTitle(fault),
    rowText(fault, locale),
    ...happened,
    ...todo.map((one) => `→ ${one}`),
  ].join('\n  ');
}

/** All faults, those that show only behind a preflight after a line that says so. */
export function faultTexts(
  faults: readonly Fault[],
  locale: Locale,
  textOfOne: (fault: Fault, locale: Locale) => string = faultText,
): string[] {
  const [seen, later] = [false, true].map((behind) =>
    faults.filter((one) => one.behind === behind).map((one) => textOfOne(one, locale)),
  );
  return [...(seen ?? []), ...(later?.length ? [say('behind', locale), ...later] : [])];
}

export function faultTitle({ id, level, title }: Fault): string {
  return `${MARKS[level]} ${title} (${id})`;
}

interface Row {
  readonly leg: string;
  readonly header: string | null;
  readonly received: string | null;
  readonly expected?: string | null | undefined;
}

/** What proves a fault, in one line; only the leg, where no header does. */
export function rowText({ leg, header, received, expected }: Row, locale: Locale): string {
  if (header === null) return leg;
  const vars = { leg, header, received: valueText(received, locale) };
  if (expected === null || expected === undefined) return say('row-received', locale, vars);
  return say('row', locale, { ...vars, expected: valueText(expected, locale) });
}

/** A value of a header; a word where there is none, or an empty one. */
export function valueText(value: string | null, locale: Locale): string {
  return value === null ? say('nothing', locale) : value || say('empty-value', locale);
}

/** Lines to paste for one server. */
export interface Lines {
  readonly server: ServerId;
  readonly name: string;
  readonly blocks: readonly { readonly place: string; readonly code: string }[];
  /** What to look for where they go: without it the lines may take something from somebody. */
  readonly placement: readonly string[];
  /** Shell commands that make the server read them. */
  readonly apply: readonly LinesCommand[];
  /** Shell commands that repeat the request. */
  readonly verify: readonly LinesCommand[];
}

interface LinesCommand {
  readonly purpose: string;
  readonly code: string;
}

/** A plan in the words of this server, else of the one that answered, else of the first. */
export function linesOf(
  { fixes, verify }: FixPlan,
  server: ServerId | undefined,
  locale: Locale,
): Lines | undefined {
  const fix = fixes.find((one) => one.server === (server ?? fixes[0]?.server));
  if (fix === undefined) return undefined;
  const worded = ({ purpose, code }: Command) => ({ purpose: noteIn(purpose, locale), code });
  return {
    server: fix.server,
    name: serverName(fix.server, locale),
    blocks: fix.blocks.map((block) => ({ place: plain(placeOf(block, locale)), code: block.code })),
    placement: placementOf(fix).map((one) => noteIn(one, locale)),
    apply: fix.apply.map(worded),
    verify: verify.map(worded),
  };
}

/** A note without markup. */
export function noteIn({ id, vars }: Note, locale: Locale): string {
  return plain(renderText(noteText(id, locale), vars));
}

/** Where each block goes, the block, what to look for there, how to restart and how to check. */
export function linesText(lines: Lines, locale: Locale): string {
  const { name, blocks, placement, apply, verify } = lines;
  const pasted = blocks.map(({ place, code }) => `${place}\n\n${indented(code)}`);
  const commands = [...apply, ...verify];
  const checks = commands.map(({ purpose, code }) => `${purpose}\n\n${indented(code)}`);
  const look = placement.map((one) => `- ${one}`).join('\n');
  const title = say('lines-for', locale, { server: name });
  return [title, ...pasted, look, ...checks].filter(Boolean).join('\n\n');
}

export function indented(code: string): string {
  return code.replace(/^(?=.)/gm, '    ');
}
