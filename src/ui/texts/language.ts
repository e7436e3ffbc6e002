import type { PreviewNoteTexts } from '../../fixes/preview/texts/index.ts';
import { previewNoteTexts } from '../../fixes/preview/texts/index.ts';
import type { NoteTexts } from '../../fixes/texts/index.ts';
import { noteTexts } from '../../fixes/texts/index.ts';
import type { PhraseTexts } from '../../formats/texts/index.ts';
import { phraseTexts } from '../../formats/texts/index.ts';
import type { Locale } from '../../i18n/text.ts';
import type { Provided, ReasonTexts } from '../../reasons/texts.ts';
import { reasonTexts } from '../../reasons/texts.ts';
import type { InterfaceTexts } from './translate.ts';
import { interfaceTexts } from './translate.ts';

/** Everything that Raison says, in one language: a text missing in one is a type error. */
export interface Language {
  readonly reasons: Provided<ReasonTexts>;
  readonly notes: NoteTexts;
  readonly previewNotes: PreviewNoteTexts;
  readonly phrases: PhraseTexts;
  readonly ui: InterfaceTexts;
}

/** Each a file of its own in the build, `language-en.js` and `language-fr.js`. */
const FILES = {
  en: () => import('./language-en.ts'),
  fr: () => import('./language-fr.ts'),
} satisfies Record<Locale, () => Promise<{ default: Language }>>;

/** Loads a language; rejects when its file is gone, as after an update of the extension. */
export async function loadLanguage(locale: Locale): Promise<true> {
  const { default: language } = await FILES[locale]();
  putLanguage(locale, language);
  return true;
}

/** Every text of a language comes through here, so a test can put another in its place. */
export function putLanguage(locale: Locale, texts: Language): void {
  reasonTexts.put(locale, texts.reasons);
  noteTexts.put(locale, texts.notes);
  previewNoteTexts.put(locale, texts.previewNotes);
  phraseTexts.put(locale, texts.phrases);
  interfaceTexts.put(locale, texts.ui);
}
