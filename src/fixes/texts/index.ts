import type { Locale } from '../../i18n/index.ts';
import { TextRegistry } from '../../i18n/index.ts';
import type en from './en.ts';

/** Every sentence of the fixes. */
export type NoteId = keyof typeof en;

/** The sentence's English template as a literal type: it tells which variables a note must carry. */
export type NoteTemplate<Id extends NoteId> = (typeof en)[Id];

/** The sentences of the fixes in one language. */
export type NoteTexts = Readonly<Record<NoteId, string>>;

export const noteTexts = new TextRegistry<NoteTexts>('texts of fixes');

/** The template of a note, for `renderText` or `plainText` of `reasons/text.ts`. */
export function noteText(id: NoteId, locale: Locale): string {
  return noteTexts.textsFor(locale)[id];
}
