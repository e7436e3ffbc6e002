import type { Entry, Finding } from '../diagnosis/index.ts';
import type { ServerId } from '../fixes/index.ts';
import { noteText, planFixes } from '../fixes/index.ts';
import { redactEntry, redactUrl } from '../formats/redact.ts';
import { capitalized, legLabel, say as phrase, placeOf, serverName } from '../formats/wording.ts';
import type { Locale } from '../i18n/index.ts';
import { renderText } from '../i18n/index.ts';
import { sentencesOf } from '../reasons/texts.ts';
import type { Check } from './check/check.ts';
import type { OpenFinding } from './check/too-open.ts';
import { fill, openTexts, plainOf, say } from './texts/index.ts';

export type Level = 'error' | 'warning' | 'remark';

/** One thing that is wrong, in plain words: what every kind of output is made of. */
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

/** Lines to paste for one server. */
export interface Lines {
  readonly server: ServerId;
  readonly name: string;
  readonly blocks: readonly { readonly place: string; readonly code: string }[];
  /** Shell commands that repeat the request. */
  readonly verify: readonly { readonly purpose: string; readonly code: string }[];
}

/** Everything that is wrong, most important first. Addresses are redacted. */
export function faultsOf({ entry, behind, open, target }: Check, locale: Locale): Fault[] {
  const seen = redactEntry(entry).diagnosis.findings;
  const hidden = behind === undefined ? [] : redactEntry(behind).diagnosis.findings;
  const later = hidden.filter(({ severity }) => severity === 'error');
  const faults = [
    ...seen.map((finding) => faultOf(finding, false, locale)),
    ...later.map((finding) => faultOf(finding, true, locale)),
    ...open.map((finding) => openFault(finding, target.origin, locale)),
  ];
  return faults.toSorted((one, other) => RANK[one.level] - RANK[other.level]);
}

const RANK: Readonly<Record<Level, number>> = { error: 0, warning: 1, remark: 2 };

/** Errors and warnings make a check fail; remarks do not. */
export function isFailing({ level }: Fault): boolean {
  return level !== 'remark';
}

/** A finding in words; also for one from a file. */
export function faultOf(finding: Finding, behind: boolean, locale: Locale): Fault {
  const { reason, severity, certainty, leg, vars } = finding;
  const { header = null, value = null, expected = null } = finding;
  const label = legLabel(leg, locale);
  const texts = sentencesOf(finding, locale);
  const filled = (list: readonly string[]) => list.map((one) => fill(one, vars));
  return {
    id: reason,
    level: severity,
    title: plainOf(capitalized(renderText(texts.title, vars))),
    leg: certainty === 'if-credentialed' ? `${label}, ${phrase('if-credentialed', locale)}` : label,
    header,
    received: value,
    expected,
    happened: filled(texts.happened),
    todo: filled(texts.todo),
    avoid: filled(texts.avoid),
    behind,
  };
}

function openFault(finding: OpenFinding, origin: string, locale: Locale): Fault {
  const { reason, severity, probe, credentials, leg } = finding;
  const vars = { probe, origin, credentials: credentials ? 'yes' : 'no' };
  const { title, happened, todo, avoid } = openTexts(locale)[reason];
  const filled = (list: readonly string[]) => list.map((one) => fill(one, vars));
  const label = legLabel({ hop: 0, kind: leg }, locale);
  return {
    id: reason,
    level: severity,
    title: fill(title, vars),
    leg: say('open-leg', locale, { leg: label, origin: probe }),
    header: 'Access-Control-Allow-Origin',
    received: probe,
    expected: null,
    happened: filled(happened),
    todo: filled(todo),
    avoid: filled(avoid),
    behind: false,
  };
}

/** The fix in the words of this server, else of the one that answered, else of the first. */
export function linesFor(
  entries: readonly [Entry, ...Entry[]],
  server: ServerId | undefined,
  locale: Locale,
): Lines | undefined {
  const { fixes, verify } = planFixes(entries);
  const fix = fixes.find((one) => one.server === (server ?? fixes[0]?.server));
  if (fix === undefined) return undefined;
  return {
    server: fix.server,
    name: serverName(fix.server),
    blocks: fix.blocks.map((block) => ({
      place: plainOf(placeOf(block, locale)),
      code: block.code,
    })),
    verify: verify.map(({ purpose, code }) => ({
      purpose: fill(noteText(purpose.id, locale), purpose.vars),
      code,
    })),
  };
}

/** The fix of a check: for the request as sent, and as it fares behind its preflight. */
export function linesOf(
  { entry, behind }: Check,
  server: ServerId | undefined,
  locale: Locale,
): Lines | undefined {
  const shown = redactEntry(entry);
  const both = behind === undefined ? undefined : redactEntry(behind);
  return linesFor(both === undefined ? [shown] : [shown, both], server, locale);
}

/** The first line of every output: which request, from where. */
export function headline({ target }: Check, locale: Locale): string {
  const { method, url, origin, credentials } = target;
  const vars = { method, url: redactUrl(url), origin };
  return say(credentials ? 'request-credentials' : 'request', locale, vars);
}
