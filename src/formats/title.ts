import type { Entry } from '../diagnosis/index.ts';
import { rootCause } from '../diagnosis/index.ts';
import type { Locale, Segment } from '../i18n/text.ts';
import { renderText } from '../i18n/text.ts';
import { textOf } from '../reasons/texts.ts';
import { phrase } from './texts/index.ts';

/** The export's headline: the root cause, or that there is none. */
export function titleOf({ diagnosis }: Entry, locale: Locale): Segment[] {
  const { outcome } = diagnosis;
  if (outcome === 'allowed') return phrase('allowed', locale);
  const cause = rootCause(diagnosis);
  if (cause !== undefined) return capitalized(titleTemplate(cause.reason, locale, cause.vars));
  return phrase(outcome === 'blocked' ? 'no-cause' : 'undecided', locale);
}

export function titleTemplate(
  reason: Parameters<typeof textOf>[0],
  locale: Locale,
  vars: Readonly<Record<string, string>>,
): Segment[] {
  return renderText(textOf(reason, locale).title, vars);
}

/** French reasons follow Firefox, which begins them in lower case. */
export function capitalized([first, ...rest]: readonly Segment[]): Segment[] {
  if (first === undefined || first.kind !== 'text') return [...(first ? [first] : []), ...rest];
  const text = first.text.charAt(0).toUpperCase() + first.text.slice(1);
  return [{ ...first, text }, ...rest];
}
