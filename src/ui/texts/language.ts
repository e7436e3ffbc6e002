import type { PreviewNoteTexts } from '../../fixes/preview/texts/index.ts';
import { previewNoteTexts } from '../../fixes/preview/texts/index.ts';
import type { NoteTexts, ServerNoteLoaders } from '../../fixes/texts/index.ts';
import { noteTexts, serverNoteLoaders } from '../../fixes/texts/index.ts';
import type { PhraseTexts } from '../../formats/texts/index.ts';
import { phraseTexts } from '../../formats/texts/index.ts';
import type { Locale } from '../../i18n/index.ts';
import type { Provided, ReasonTexts } from '../../reasons/texts.ts';
import { reasonTexts } from '../../reasons/texts.ts';
import { languageFiles } from './generated/languages.ts';
import type { InterfaceTexts } from './translate.ts';
import { interfaceTexts } from './translate.ts';

/** Everything that Raison says, in one language: a text missing in one is a type error. */
export interface Language {
  readonly reasons: Provided<ReasonTexts>;
  readonly notes: NoteTexts;
  readonly serverNotes: ServerNoteLoaders;
  readonly previewNotes: PreviewNoteTexts;
  readonly phrases: PhraseTexts;
  readonly ui: InterfaceTexts;
}

/** Each a file of its own in the build, `language-en.js` and so on. */
const FILES: Readonly<Record<Locale, () => Promise<{ default: Language }>>> = languageFiles;

/** Loads a language; rejects when its file is gone, as after an update of the extension. */
export async function loadLanguage(locale: Locale): Promise<true> {
  const { default: language } = await FILES[locale]();
  putLanguage(locale, language);
  return true;
}

/** Every text of a language comes through here, so a test can put another in its place. */
function putLanguage(locale: Locale, texts: Language): void {
  reasonTexts.register(locale, texts.reasons);
  noteTexts.register(locale, texts.notes);
  serverNoteLoaders.register(locale, texts.serverNotes);
  previewNoteTexts.register(locale, texts.previewNotes);
  phraseTexts.register(locale, texts.phrases);
  interfaceTexts.register(locale, texts.ui);
}
