import type { Entry, Finding } from '../diagnosis/index.ts';
import { fixableBy, rootCause } from '../diagnosis/index.ts';
import type { Fix, FixPlan } from '../fixes/index.ts';
import { placementOf, planAtHand } from '../fixes/index.ts';
import type { Locale } from '../i18n/index.ts';
import { renderText } from '../i18n/index.ts';
import { legsOf, originOf } from '../model/index.ts';
import { sentencesOf } from '../reasons/texts.ts';
import {
  decidingHop,
  errorsOf,
  evidenceOf,
  indented,
  legLabel,
  noteIn,
  placeOf,
  plain,
  preferredFixes,
  rowText,
  say,
  serverName,
  titleOf,
} from './wording.ts';

/**
 * Can the server's owner help? Where the page, the network, the browser or its user must change
 * something first, a message to the owner sends people the wrong way.
 */
export function canOwnerHelp({ diagnosis }: Entry): boolean {
  const cause = rootCause(diagnosis);
  return diagnosis.outcome !== 'allowed' && cause !== undefined && isServers(cause);
}

function isServers(cause: Finding): boolean {
  const who = fixableBy(cause);
  return cause.severity === 'error' && (who === 'cors-headers' || who === 'server');
}

/**
 * A message to the server's owner as plain text, ready to send: the facts, what the server must do,
 * the lines to paste, how to check. Empty where the owner cannot help.
 */
export function ownerMessage(entry: Entry, locale: Locale): string {
  if (!canOwnerHelp(entry)) return '';
  const plan = planAtHand([entry]);
  const { hop } = decidingHop(entry);
  const names = { host: originOf(hop.url), origin: entry.exchange.origin };
  return `${[
    say('owner-subject', locale, names),
    say('owner-hello', locale),
    say('owner-problem', locale, names),
    titled(say('owner-request', locale), requestLines(entry, locale)),
    titled(say('owner-reason', locale), reasonLines(entry, locale)),
    titled(say('owner-todo', locale), todoLines(entry, locale)),
    fixText(plan, locale),
    titled(say('owner-check', locale), indented(plan.verify.map(({ code }) => code).join('\n\n'))),
    say('owner-thanks', locale),
  ]
    .filter((part) => part !== '')
    .join('\n\n')}\n`;
}

function requestLines(entry: Entry, locale: Locale): string {
  const { hop, index } = decidingHop(entry);
  return legsOf(hop)
    .map((leg) => {
      const vars = {
        leg: legLabel({ hop: index, kind: leg.kind }, locale),
        method: leg.method,
        url: hop.url,
      };
      const missing = isUnsent(entry, leg.kind) ? 'unsent' : 'none';
      const what = leg.answer === undefined ? missing : 'answered';
      return say('owner-leg', locale, { ...vars, what, status: `${leg.answer?.status ?? ''}` });
    })
    .map((line) => `- ${line}`)
    .join('\n');
}

/** The request that a preflight was made for, when that preflight is what failed. */
function isUnsent({ diagnosis }: Entry, kind: 'preflight' | 'actual'): boolean {
  return kind === 'actual' && rootCause(diagnosis)?.leg.kind === 'preflight';
}

function reasonLines(entry: Entry, locale: Locale): string {
  const cause = rootCause(entry.diagnosis);
  const happened =
    cause === undefined
      ? ''
      : sentencesOf(cause, locale)
          .happened.map((sentence) => plain(renderText(sentence, cause.vars)))
          .join(' ');
  const rows = evidenceOf(errorsOf(entry.diagnosis.findings)).filter(
    ({ certainty }) => certainty !== 'if-credentialed',
  );
  return [
    plain(titleOf(entry, locale)),
    happened,
    ...rows.map(
      ({ leg, ...row }) => `- ${rowText({ leg: legLabel(leg, locale), ...row }, locale)}`,
    ),
  ]
    .filter((line) => line !== '')
    .join('\n');
}

/** Only what the server can do, each thing once. */
function todoLines({ diagnosis }: Entry, locale: Locale): string {
  const lines = diagnosis.findings
    .filter((finding) => isServers(finding) && finding.certainty !== 'if-credentialed')
    .flatMap((finding) =>
      sentencesOf(finding, locale).todo.map((todo) => plain(renderText(todo, finding.vars))),
    );
  return [...new Set(lines)].map((line) => `- ${line}`).join('\n');
}

function fixText(plan: FixPlan, locale: Locale): string {
  const fixes = preferredFixes(plan);
  const texts = fixes.map((fix) => serverText(fix, locale));
  const parts = [...texts, scopeText(fixes, locale)].filter((part) => part !== '');
  return parts.length === 0 ? '' : titled(say('owner-fix', locale), parts.join('\n\n'));
}

function serverText(fix: Fix, locale: Locale): string {
  const { server, blocks } = fix;
  const texts = blocks.map((block) => {
    const place = plain(placeOf(block, locale));
    return `${place}\n\n${indented(block.code)}`;
  });
  const look = placementOf(fix)
    .map((one) => `- ${noteIn(one, locale)}`)
    .join('\n');
  const whose =
    server === 'headers'
      ? say('owner-fix-any', locale)
      : say('owner-fix-for', locale, { server: serverName(server, locale) });
  return [whose, ...texts, look].filter((part) => part !== '').join('\n\n');
}

/** Whom the text lets in: the first question of whoever is asked to paste it. */
function scopeText(fixes: readonly Fix[], locale: Locale): string {
  const origins = fixes[0]?.warnings.find(({ vars }) => vars['origins'] !== undefined)?.vars;
  return origins === undefined
    ? ''
    : say('owner-scope', locale, { origins: origins['origins'] ?? '' });
}

function titled(title: string, text: string): string {
  return text === '' ? '' : `${title}\n${text}`;
}
