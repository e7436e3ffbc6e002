import type { Entry, Finding } from '../../diagnosis/index.ts';
import { consoleWording, rootCause, valuesSaid } from '../../diagnosis/index.ts';
import type { Block, Fix, FixPlan, Note } from '../../fixes/index.ts';
import { hasProductNotes, noteText, placementOf, planAtHand } from '../../fixes/index.ts';
import type { Locale, Segment } from '../../i18n/index.ts';
import { renderText } from '../../i18n/index.ts';
import { clip, firstHop, visibleText } from '../../model/index.ts';
import { mdnPage, reasonById } from '../../reasons/index.ts';
import { sentencesOf } from '../../reasons/texts.ts';
import { phrase } from '../texts/index.ts';
import type { EvidenceRow } from '../wording.ts';
import {
  capitalized,
  errorsOf,
  evidenceOf,
  legLabel,
  placeOf,
  preferredFixes,
  say,
  serverName,
  titleOf,
  titleTemplate,
} from '../wording.ts';

export const BROWSERS = { chromium: 'Chromium', firefox: 'Firefox' } as const;

/**
 * One exchange for an issue tracker: what happened, the evidence, every finding, the fix. Values
 * from the network stand in code spans and fences only, so none of them can become markup.
 *
 * @param isRedacted whether the entry has gone through `redactEntry`, to say so
 */
export function markdownOf(entry: Entry, locale: Locale, isRedacted: boolean): string {
  const plan = planAtHand([entry]);
  const parts = [
    `### ${inline(titleOf(entry, locale))}`,
    inline(requestLine(entry, locale)),
    happened(entry, locale),
    evidenceTable(entry, locale),
    findingList(entry, locale),
    failedChecks(entry, locale),
    consoleQuote(entry, locale),
    ...(entry.diagnosis.outcome === 'allowed' ? [] : fixSections(plan, locale)),
    `_${inline(phrase('made-by', locale, { redacted: `${isRedacted}` }))}_`,
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function requestLine({ exchange, diagnosis }: Entry, locale: Locale) {
  const { url, actual } = firstHop(exchange);
  return phrase('request', locale, {
    outcome: diagnosis.outcome,
    browser: BROWSERS[exchange.browser],
    method: actual.method,
    url,
    origin: exchange.origin,
  });
}

/** Checks of ours that broke down are named: what they look for may be there. */
function failedChecks({ diagnosis: { failedChecks: ids = [] } }: Entry, locale: Locale): string {
  return ids.length === 0 ? '' : inline(phrase('failed-checks', locale, { ids: ids.join(', ') }));
}

function happened({ diagnosis }: Entry, locale: Locale): string {
  const cause = rootCause(diagnosis);
  if (cause !== undefined) {
    return sentencesOf(cause, locale)
      .happened.map((sentence) => inline(renderText(sentence, cause.vars)))
      .join(' ');
  }
  return diagnosis.outcome === 'blocked' ? inline(phrase('no-cause-why', locale)) : '';
}

function consoleQuote({ diagnosis }: Entry, locale: Locale): string {
  const [name] = diagnosis.browserErrors;
  const wording = name === undefined ? undefined : consoleWording(name, locale);
  if (wording === undefined || name === undefined) return '';
  const quoted = valuesSaid(diagnosis, name).map((value) => inline(renderText(wording, { value })));
  return `${inline(phrase('console', locale, { name }))}\n\n> ${quoted.join('\n>\n> ')}`;
}

/** Which header of which leg was judged, what it was and what would pass. */
function evidenceTable({ diagnosis }: Entry, locale: Locale): string {
  const rows = evidenceOf(diagnosis.findings);
  if (rows.length === 0) return '';
  const columns = (['where', 'header', 'received', 'expected'] as const).map((id) =>
    words(say(id, locale)),
  );
  const lines = rows.map((row) => cellsOf(row, locale));
  return [columns, columns.map(() => '---'), ...lines]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');
}

function cellsOf(row: EvidenceRow, locale: Locale): string[] {
  const { leg, header, received, expected, certainty } = row;
  const doubt = certainty === 'certain' ? '' : ` (${words(say(certainty, locale))})`;
  return [
    words(legLabel(leg, locale)),
    tableCode(header),
    received === null ? words(say('absent', locale)) : valueCell(received, locale),
    (expected === undefined ? '' : valueCell(expected, locale)) + doubt,
  ];
}

function valueCell(value: string, locale: Locale): string {
  return value === '' ? words(say('empty', locale)) : tableCode(value);
}

/** Every finding: what is wrong, then what is merely worth knowing. */
function findingList({ diagnosis }: Entry, locale: Locale): string {
  const errors = errorsOf(diagnosis.findings);
  const rest = diagnosis.findings.filter((finding) => !errors.includes(finding));
  return [
    titled(say('findings', locale), errors, locale),
    titled(say('remarks', locale), rest, locale),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

function titled(title: string, findings: readonly Finding[], locale: Locale): string {
  if (findings.length === 0) return '';
  const items = findings.map((finding, at) => item(finding, at + 1, locale));
  return `#### ${words(title)}\n\n${items.join('\n')}`;
}

function item(finding: Finding, number: number, locale: Locale): string {
  const { reason, vars, leg, certainty } = finding;
  const title = inline(capitalized(titleTemplate(reason, locale, vars)));
  const where = words(`${legLabel(leg, locale)} · ${say(certainty, locale)}`);
  const { todo } = sentencesOf(finding, locale);
  const steps = todo.map((step) => `   - ${inline(renderText(step, vars))}`);
  const first = `${number}. **${title}** · ${where} · ${reference(reason, locale)}`;
  return [first, ...steps].join('\n');
}

/** Ours and MDN's name; links lead to MDN alone. */
function reference(reason: Finding['reason'], locale: Locale): string {
  const { family } = reasonById(reason);
  if (family === null) return codeSpan(reason);
  const { url } = mdnPage(family, locale);
  return `${codeSpan(reason)}, [MDN](${url})`;
}

/** The fix of each server, and how to check. What no server's header fixes, the findings say. */
function fixSections(plan: FixPlan, locale: Locale): string[] {
  const fixes = preferredFixes(plan).map((fix) => fixSection(fix, locale));
  const ownSetting = hasProductNotes(locale) ? (plan.ownSetting ?? []) : [];
  return [
    ...[plan.ownCause ?? [], ownSetting].flat().map((one) => note(one, locale)),
    ...(plan.ownLines === undefined ? [] : [fence(plan.ownLines, '')]),
    ...fixes,
    ...(fixes.length === 0 ? [] : [notes(plan.refused, locale)]),
    checks(plan, locale),
  ];
}

function fixSection(fix: Fix, locale: Locale): string {
  const { server, blocks, warnings } = fix;
  return [
    `#### ${words(say('fix-for', locale, { server: serverName(server, locale) }))}`,
    ...blocks.map((block) => blockText(block, server, locale)),
    notes([...placementOf(fix), ...warnings], locale),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

function blockText(block: Block, language: string, locale: Locale): string {
  const place = inline(placeOf(block, locale));
  return `${place}\n\n${fence(block.code, language)}`;
}

function checks({ verify }: FixPlan, locale: Locale): string {
  if (verify.length === 0) return '';
  const commands = verify.map(({ purpose, code }) => [note(purpose, locale), fence(code, 'sh')]);
  return [`#### ${inline(phrase('check', locale))}`, ...commands.flat()].join('\n\n');
}

function notes(list: readonly Note[], locale: Locale): string {
  return list.map((one) => `- ${note(one, locale)}`).join('\n');
}

function note({ id, vars }: Note, locale: Locale): string {
  return inline(renderText(noteText(id, locale), vars));
}

const LONGEST = 500;

/** Everything that Markdown or HTML could take for markup, in a text of ours. */
const MARKUP = /[\\`*_[\]<>#|~&@!]/g;

/** Our own words as Markdown that shows them and nothing else. */
export function words(text: string): string {
  return text.replace(MARKUP, '\\$&');
}

/**
 * Any text as a code span, on one line and not endless: inside one nothing is markup, no name is
 * called and no number links. The fence is longer than any run of backticks in the text.
 */
export function codeSpan(text: string): string {
  const { text: kept, cut } = clip(text, LONGEST);
  const shown = visibleText(kept) + (cut > 0 ? '…' : '');
  if (shown === '') return '';
  const marks = '`'.repeat(longestRun(shown) + 1);
  const isTight = /^[` ]|[` ]$/.test(shown);
  return isTight ? `${marks} ${shown} ${marks}` : marks + shown + marks;
}

/** The same in a table, which splits its rows at bars before it looks for code. */
export function tableCode(text: string): string {
  return codeSpan(text).replaceAll('|', '\\|');
}

/** A sentence: our words as words, code and values as code. */
export function inline(segments: readonly Segment[]): string {
  return segments
    .map(({ kind, text }) => (kind === 'text' ? words(text) : codeSpan(text)))
    .join('');
}

/** The longest run of backticks in a text. */
function longestRun(text: string): number {
  return (text.match(/`+/g) ?? []).reduce((longest, run) => Math.max(longest, run.length), 0);
}

/**
 * A block of code whose fence no line of it can close. The text stays as it is, to be pasted: it
 * passed the quoting rules of `fixes/` and holds no control characters.
 *
 * @param language a word of ours, for highlighting
 */
export function fence(code: string, language: string): string {
  const marks = '`'.repeat(Math.max(3, longestRun(code) + 1));
  return `${marks}${language}\n${code}\n${marks}`;
}
