import type { Locale } from '../i18n/index.ts';
import { chromiumConsole } from './chromium-console.ts';
import { firefoxConsole } from './firefox-console.ts';
import type { MdnReason } from './mdn.ts';
import type { BrowserNames } from './table.ts';

/** What the browsers call a reason that MDN names. */
export function namesOf(reason: MdnReason): BrowserNames {
  return { chromium: chromiumConsole.names[reason], firefox: firefoxConsole.names[reason] };
}

/**
 * The console's sentence for a browser error, with `{value}` where it prints a value; `undefined`
 * for names without one.
 */
export function consoleWording(browserError: string, locale: Locale): string | undefined {
  return (
    chromiumConsole.sentenceOf(browserError) ?? firefoxConsole.sentenceOf(browserError, locale)
  );
}
