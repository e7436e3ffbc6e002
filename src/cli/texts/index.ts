import { addServerNotes, noteTexts } from '../../fixes/texts/index.ts';
import { phraseTexts } from '../../formats/texts/index.ts';
import type { Locale, Plural, Segment, VarsOf } from '../../i18n/index.ts';
import { inNumber, languages, renderText } from '../../i18n/index.ts';
import { safeValue } from '../../model/index.ts';
import { reasonTexts } from '../../reasons/texts.ts';
import type en from './en.ts';
import { texts } from './generated/texts.ts';

/** What the command line itself says, and what it says of servers that are too open. */
const TEXTS: Readonly<
  Record<Locale, { readonly own: Readonly<Record<keyof typeof en, string | Plural>> }>
> = texts;

export type PhraseId = keyof typeof en;

type Vars<Id extends PhraseId> = [VarsOf<(typeof en)[Id]>] extends [never]
  ? []
  : [Readonly<Record<VarsOf<(typeof en)[Id]>, string>>];

/** Outside a browser every text is at hand at once; a page loads one language. */
for (const locale of languages) {
  reasonTexts.register(locale, texts[locale].reasons);
  noteTexts.register(locale, texts[locale].notes);
  addServerNotes(locale, texts[locale].serverNotes);
  phraseTexts.register(locale, texts[locale].phrases);
}

/** A sentence as plain text, its values made visible and short: a terminal obeys what it prints. */
export function say<Id extends PhraseId>(id: Id, locale: Locale, ...vars: Vars<Id>): string {
  const text: string | Plural = TEXTS[locale].own[id];
  const values: Readonly<Record<string, string>> = vars[0] ?? {};
  const template = inNumber(locale, text, Number(values['n'] ?? 0));
  return plainOf(renderText(template, values));
}

/** Texts of what a server lets in too much. */
export function openTexts(locale: Locale): (typeof texts)[Locale]['open'] {
  return texts[locale].open;
}

function plainOf(segments: readonly Segment[]): string {
  return segments.map(({ kind, text }) => (kind === 'text' ? text : safeValue(text))).join('');
}

export function fill(template: string, vars: Readonly<Record<string, string>>): string {
  return plainOf(renderText(template, vars));
}
