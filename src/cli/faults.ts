import type { Entry } from '../diagnosis/index.ts';
import type { ServerId } from '../fixes/index.ts';
import { planFixes } from '../fixes/index.ts';
import { redactEntry, redactUrl } from '../formats/redact.ts';
import type { Fault, Level, Lines } from '../formats/wording.ts';
import { faultOf, legLabel, linesOf as linesIn } from '../formats/wording.ts';
import type { Locale } from '../i18n/index.ts';
import type { Check } from './check/check.ts';
import type { OpenFinding } from './check/too-open.ts';
import { fill, openTexts, say } from './texts/index.ts';

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
  return linesIn(planFixes(entries), server, locale);
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
