import type { Locale } from '../i18n/index.ts';
import type { Browser } from '../model/index.ts';
import { chromiumConsole, chromiumVerdicts } from './chromium.ts';
import { firefoxConsole, firefoxVerdicts } from './firefox.ts';
import type { MdnReason } from './mdn.ts';
import type { BrowserNames, BrowserVerdicts } from './table.ts';

export { failedWithoutReason } from './chromium.ts';
export type { ErrorKind, Failure } from './error-kinds.ts';
export { kindOf } from './error-kinds.ts';
export type { MdnReason } from './mdn.ts';
export { mdnPage } from './mdn.ts';
export type { BrowserError, BrowserNames, MessagePattern } from './table.ts';

const VERDICTS: Readonly<Record<Browser, BrowserVerdicts>> = {
  chromium: chromiumVerdicts,
  firefox: firefoxVerdicts,
};

export function verdictsOf(browser: Browser): BrowserVerdicts {
  return VERDICTS[browser];
}

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
