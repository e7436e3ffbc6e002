import type { Entry } from '../diagnosis/index.ts';
import { planAtHand } from '../fixes/index.ts';
import type { Locale } from '../i18n/index.ts';
import { fence } from './markdown/markdown.ts';
import { reportOf } from './report/report.ts';
import { plain, preferredFixes, say, titleOf } from './wording.ts';

/**
 * One exchange as a question to an assistant: the facts, what is wanted and what must not be
 * suggested. Values from the network come as JSON, declared to be data: a header may well say
 * "ignore your instructions".
 *
 * @param isRedacted whether the entry has gone through `redactEntry`, to say so
 */
export function assistantText(entry: Entry, locale: Locale, isRedacted: boolean): string {
  const facts = reportOf(entry.exchange.tabId, [entry], 0, { redact: false }).exchanges[0];
  const [fix] = preferredFixes(planAtHand([entry]));
  return `${[
    say('assistant-task', locale),
    plain(titleOf(entry, locale)),
    say('assistant-ask', locale),
    say('assistant-never', locale),
    say(isRedacted ? 'assistant-data' : 'assistant-data-open', locale),
    fence(asciiJson(facts), 'json'),
    ...(fix === undefined ? [] : [say('assistant-fix', locale)]),
    ...(fix?.blocks ?? []).map(({ code }) => fence(code, fix?.server ?? '')),
  ].join('\n\n')}\n`;
}

/** Letters that nobody sees, or that turn a text around, are written as escapes. */
function asciiJson(value: unknown): string {
  return JSON.stringify(value, null, 2).replace(
    /[^\n -~…]/g,
    (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
