import type { Entry, Finding } from '../../../src/diagnosis/index.ts';
import { diagnose, neighboursOf, rootCause } from '../../../src/diagnosis/index.ts';
import type { Fix, FixPlan, Note } from '../../../src/fixes/index.ts';
import { noteText, planFixes, whoActsFirst } from '../../../src/fixes/index.ts';
import { serverName } from '../../../src/formats/wording.ts';
import type { Locale } from '../../../src/i18n/index.ts';
import { plainText, renderText } from '../../../src/i18n/index.ts';
import { firstTodo, sentencesOf } from '../../../src/reasons/texts.ts';
import { findingTitle, WHO } from '../../../src/ui/components/format.ts';
import { worthAvoiding } from '../../../src/ui/detail/preflight-causes.ts';
import { translate } from '../../../src/ui/texts/translate.ts';
import { fieldExchange } from '../exchange.ts';
import type { Report } from './unseen.ts';
import { caseOf } from './unseen.ts';

/** What the panel says of a report, as lines: at once, and after everything is unfolded. */
export interface Pane {
  readonly entry: Entry;
  /** What happened: all that is read before the fix. */
  readonly story: readonly string[];
  /** The fix as it stands there, or the one thing to do. */
  readonly fix: readonly string[];
  /** The lines, folded, where the thing to do comes first. */
  readonly later: readonly string[];
  readonly folded: readonly string[];
  /** The setting of the product that answered, or the thing to do before the lines: above the fix. */
  readonly own: readonly string[];
  /** What a button beside it copies, in the order in which it is read: lines in sentences, then blocks. */
  readonly copies: readonly string[];
}

export function entryOf(id: string, report: Report): Entry {
  const exchange = fieldExchange(caseOf(id, report));
  const others =
    report.next === undefined
      ? []
      : [
          fieldExchange(
            caseOf(`${id} next`, { ...report, headers: report.next, responses: [['actual', 400]] }),
          ),
        ];
  return { exchange, diagnosis: diagnose(exchange, neighboursOf([exchange, ...others])[0]) };
}

/** Without a browser: the same texts, chosen by the same functions as the panel's components. */
export function paneOf(id: string, report: Report, locale: Locale): Pane {
  return paneOfEntry(entryOf(id, report), locale);
}

/** The same of an exchange that was recorded some other way. */
export function paneOfEntry(entry: Entry, locale: Locale): Pane {
  const { diagnosis } = entry;
  const cause = rootCause(diagnosis);
  const plan = planFixes([entry]);
  if (cause === undefined)
    return {
      entry,
      story: [diagnosis.outcome],
      own: [],
      fix: [],
      later: [],
      folded: [],
      copies: [],
    };
  const { cause: recognised, happened, why, todo, avoid } = sentencesOf(cause, locale);
  const own = plan.ownCause;
  const told = recognised === undefined ? happened : happened.slice(1);
  const hasLines = plan.servers.length > 0;
  const isFirst = hasLines && plan.isSecond !== true;
  const first =
    isFirst && plan.ownCause === undefined
      ? firstTodo(cause, locale, plan.ownSetting !== undefined)
      : [];
  const advice =
    (plan.ownCause ?? plan.ownSetting) && !hasLines
      ? []
      : [translate(locale, WHO[whoActsFirst(cause)]), ...say(todo, cause)];
  const rest =
    isFirst && plan.ownCause === undefined ? todo.filter((one) => !first.includes(one)) : [];
  return {
    entry,
    story: [
      ...(own === undefined ? [] : [sayNote(own, locale)]),
      ...(own === undefined && recognised !== undefined ? say([recognised], cause) : []),
      findingTitle(cause, locale),
      ...judged(cause),
      ...say(told, cause),
      ...avoidable(entry, locale),
    ],
    own: [
      ...(plan.ownSetting === undefined ? [] : [sayNote(plan.ownSetting, locale)]),
      ...(plan.ownLines === undefined ? [] : [plan.ownLines]),
      ...say(first, cause),
      ...(plan.isSecond ? advice : []),
    ],
    fix: isFirst ? shownFix(plan, locale) : hasLines ? [] : advice,
    later: plan.isSecond ? shownFix(plan, locale) : [],
    copies: [
      ...(plan.ownSetting === undefined
        ? []
        : linesIn([noteText(plan.ownSetting.id, locale)], plan.ownSetting.vars)),
      ...linesIn(isFirst ? first : todo, cause.vars),
      ...(isFirst ? (fixOf(plan)?.blocks ?? []).map(({ code }) => code) : []),
    ],
    folded: [
      ...say([...why, ...rest, ...avoid], cause),
      ...diagnosis.findings.slice(1).flatMap((one) => card(one, locale)),
    ],
  };
}

function say(list: readonly string[], { vars }: Finding): string[] {
  return list.map((one) => plainText(one, vars));
}

function sayNote({ id, vars }: Note, locale: Locale): string {
  return plainText(noteText(id, locale), vars);
}

/** The code of sentences that the panel puts a copy button beside. */
function linesIn(list: readonly string[], vars: Finding['vars']): string[] {
  const segments = list.flatMap((one) => renderText(one, vars));
  return segments.filter(({ kind }) => kind === 'line').map(({ text }) => text);
}

/** The header that failed, with what it was and what would have passed. */
function judged({ header, value, expected }: Finding): string[] {
  if (header === undefined) return [];
  return [`${header}: ${value ?? '(absent)'}${expected === undefined ? '' : ` → ${expected}`}`];
}

function card(finding: Finding, locale: Locale): string[] {
  const { happened, why, todo, avoid } = sentencesOf(finding, locale);
  const title = `[${finding.reason}] ${findingTitle(finding, locale)}`;
  return [title, ...say([...happened, ...why, ...todo, ...avoid], finding)];
}

function avoidable(entry: Entry, locale: Locale): string[] {
  const names = worthAvoiding(entry, locale);
  if (names.length === 0) return [];
  return [plainText(translate(locale, 'preflightAvoidable', { names: names.join(', ') }), {})];
}

function fixOf({ servers, fixes }: FixPlan): Fix | undefined {
  return fixes.find((one) => one.server === (servers[0] ?? 'headers'));
}

function shownFix(plan: FixPlan, locale: Locale): string[] {
  const server = plan.servers[0] ?? 'headers';
  const fix = fixOf(plan);
  const layers = plan.layers.map(({ name }) => name).join(' → ');
  return [
    `(${plan.likely === undefined ? 'asks for the server; ' : ''}${serverName(server, 'en')}${layers === '' ? '' : `; seen: ${layers}`})`,
    ...(fix?.changes ?? plan.changes).map((one) => sayNote(one, locale)),
    ...(fix?.blocks ?? []).map(({ context, code }) => `<${context}> ${code}`),
    ...(fix?.warnings ?? []).map((one) => `! ${sayNote(one, locale)}`),
  ];
}
