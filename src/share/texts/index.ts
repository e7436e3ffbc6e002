import type { Locale, Segment, VarsOf } from '../../reasons/text.ts';
import { renderText } from '../../reasons/text.ts';
import en from './en.ts';
import fr from './fr.ts';

const catalogue = { en, fr } satisfies Record<Locale, Readonly<Record<keyof typeof en, string>>>;

export type PhraseId = keyof typeof en;

export const phraseIds = Object.keys(en) as PhraseId[];

/** The variables of a phrase: required when it has any, refused when it has none. */
export type PhraseVars<Id extends PhraseId> = [VarsOf<{ only: (typeof en)[Id] }>] extends [never]
  ? []
  : [Readonly<Record<VarsOf<{ only: (typeof en)[Id] }>, string>>];

export function template(id: PhraseId, locale: Locale): string {
  return catalogue[locale][id];
}

/** A phrase in pieces, so that what came from the network can be told from our words. */
export function phrase<Id extends PhraseId>(
  id: Id,
  locale: Locale,
  ...vars: PhraseVars<Id>
): Segment[] {
  return renderText(template(id, locale), vars[0] ?? {});
}
