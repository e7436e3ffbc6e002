import type { Entry, Finding } from '../diagnosis/index.ts';
import { rootCause } from '../diagnosis/index.ts';
import type { Locale } from '../i18n/index.ts';
import { plainText } from '../i18n/index.ts';
import { textOf } from '../reasons/texts.ts';
import { capitalized } from './format.ts';
import { safeVars } from './hostile.ts';

/** A finding's title, safe to show as it is: what the network put into it is visible and short. */
export function findingTitle({ reason, vars }: Finding, locale: Locale): string {
  return filledTitle(textOf(reason, locale).title, vars, locale);
}

/** A title's template with its values, safe to show in the same way. */
export function filledTitle(title: string, vars: Finding['vars'], locale: Locale): string {
  return capitalized(plainText(title, safeVars(vars)), locale);
}

/**
 * The root cause's title; `undefined` when there is no finding, and for an allowed exchange, whose
 * remarks are read on demand only.
 */
export function entryTitle(entry: Entry, locale: Locale): string | undefined {
  const { outcome } = entry.diagnosis;
  const cause = outcome === 'allowed' ? undefined : rootCause(entry.diagnosis);
  return cause && findingTitle(cause, locale);
}
