import type { Entry } from '../../diagnosis/index.ts';
import { consoleWording, rootCause } from '../../diagnosis/index.ts';
import { planFixes } from '../../fixes/index.ts';
import type { Locale } from '../../i18n/text.ts';
import { renderText } from '../../i18n/text.ts';
import { firstHop } from '../../model/index.ts';
import { textOf } from '../../reasons/texts.ts';
import { phrase } from '../texts/index.ts';
import { titleOf } from '../title.ts';
import { evidenceTable, findingList } from './findings.ts';
import { fixSections } from './fix.ts';
import { inline } from './inline.ts';

const BROWSERS = { chromium: 'Chromium', firefox: 'Firefox' } as const;

/**
 * One exchange for an issue tracker: what happened, the evidence, every finding, the fix. Values
 * from the network stand in code spans and fences only, so none of them can become markup.
 *
 * @param isRedacted whether the entry has gone through `redactEntry`, to say so
 */
export function markdownOf(entry: Entry, locale: Locale, isRedacted: boolean): string {
  const plan = planFixes([entry]);
  const parts = [
    `### ${inline(titleOf(entry, locale))}`,
    inline(requestLine(entry, locale)),
    happened(entry, locale),
    evidenceTable(entry, locale),
    findingList(entry, locale),
    consoleQuote(entry, locale),
    ...(entry.diagnosis.outcome === 'allowed' ? [] : fixSections(plan, locale)),
    `_${inline(phrase(isRedacted ? 'made-by' : 'made-by-open', locale))}_`,
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function requestLine({ exchange, diagnosis }: Entry, locale: Locale) {
  const { url, actual } = firstHop(exchange);
  return phrase(`request-${diagnosis.outcome}`, locale, {
    browser: BROWSERS[exchange.browser],
    method: actual.method,
    url,
    origin: exchange.origin,
  });
}

function happened({ diagnosis }: Entry, locale: Locale): string {
  const cause = rootCause(diagnosis);
  if (cause !== undefined) {
    return inline(renderText(textOf(cause.reason, locale).happened, cause.vars));
  }
  return diagnosis.outcome === 'blocked' ? inline(phrase('no-cause-why', locale)) : '';
}

function consoleQuote({ diagnosis }: Entry, locale: Locale): string {
  const [name] = diagnosis.browserErrors;
  const wording = name === undefined ? undefined : consoleWording(name, locale);
  if (wording === undefined || name === undefined) return '';
  const quoted = renderText(wording, { value: diagnosis.browserValue });
  return `${inline(phrase('console', locale, { name }))}\n\n> ${inline(quoted)}`;
}
