import type { Locale, Segment, VarsOf } from '../../i18n/index.ts';
import { renderText, TextRegistry } from '../../i18n/index.ts';
import type en from './en.ts';

export type PhraseId = keyof typeof en;

/** What exports say, in one language. */
export type PhraseTexts = Readonly<Record<PhraseId, string>>;

export const phraseTexts = new TextRegistry<PhraseTexts>('texts of exports');

/** The variables of a phrase: required when it has any, refused when it has none. */
export type PhraseVars<Id extends PhraseId> = [VarsOf<(typeof en)[Id]>] extends [never]
  ? []
  : [Readonly<Record<VarsOf<(typeof en)[Id]>, string>>];

export function template(id: PhraseId, locale: Locale): string {
  return phraseTexts.textsFor(locale)[id];
}

/** A phrase in pieces, so that what came from the network can be told from our words. */
export function phrase<Id extends PhraseId>(
  id: Id,
  locale: Locale,
  ...vars: PhraseVars<Id>
): Segment[] {
  return renderText(template(id, locale), vars[0] ?? {});
}
