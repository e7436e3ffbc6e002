import notesEn from '../../fixes/texts/en.ts';
import notesFr from '../../fixes/texts/fr.ts';
import { noteTexts } from '../../fixes/texts/index.ts';
import phrasesEn from '../../formats/texts/en.ts';
import phrasesFr from '../../formats/texts/fr.ts';
import { phraseTexts } from '../../formats/texts/index.ts';
import type { Locale, Plural, Segment, VarsOf } from '../../i18n/index.ts';
import { inNumber, renderText } from '../../i18n/index.ts';
import { safeValue } from '../../model/index.ts';
import * as reasonsEn from '../../reasons/generated/en.ts';
import * as reasonsFr from '../../reasons/generated/fr.ts';
import { reasonTexts } from '../../reasons/texts.ts';
import en from './en.ts';
import fr from './fr.ts';
import openEn from './open-en.ts';
import openFr from './open-fr.ts';

/** What the command line itself says, and what it says of servers that are too open. */
const OWN = { en, fr } as const satisfies Record<
  Locale,
  Readonly<Record<keyof typeof en, string | Plural>>
>;
const OPEN = { en: openEn, fr: openFr } as const satisfies Record<Locale, object>;

export type PhraseId = keyof typeof en;

type Vars<Id extends PhraseId> = [VarsOf<(typeof en)[Id]>] extends [never]
  ? []
  : [Readonly<Record<VarsOf<(typeof en)[Id]>, string>>];

/** Outside a browser every text is at hand at once; a page loads one language. */
reasonTexts.register('en', reasonsEn);
reasonTexts.register('fr', reasonsFr);
noteTexts.register('en', notesEn);
noteTexts.register('fr', notesFr);
phraseTexts.register('en', phrasesEn);
phraseTexts.register('fr', phrasesFr);

/** A sentence as plain text, its values made visible and short: a terminal obeys what it prints. */
export function say<Id extends PhraseId>(id: Id, locale: Locale, ...vars: Vars<Id>): string {
  const text: string | Plural = OWN[locale][id];
  const values: Readonly<Record<string, string>> = vars[0] ?? {};
  const template = inNumber(locale, text, Number(values['n'] ?? 0));
  return plainOf(renderText(template, values));
}

/** Texts of what a server lets in too much. */
export function openTexts(locale: Locale): (typeof OPEN)[Locale] {
  return OPEN[locale];
}

export function plainOf(segments: readonly Segment[]): string {
  return segments.map(({ kind, text }) => (kind === 'text' ? text : safeValue(text))).join('');
}

export function fill(template: string, vars: Readonly<Record<string, string>>): string {
  return plainOf(renderText(template, vars));
}
