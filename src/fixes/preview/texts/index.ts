import type { Locale } from '../../../i18n/index.ts';
import { TextRegistry } from '../../../i18n/index.ts';
import type en from './en.ts';

/** Every sentence about what a preview can show. */
export type PreviewNoteId = keyof typeof en;

/** The English template as a literal type: it tells which variables a note must carry. */
export type PreviewTemplate<Id extends PreviewNoteId> = (typeof en)[Id];

/** The sentences about previews in one language. */
export type PreviewNoteTexts = Readonly<Record<PreviewNoteId, string>>;

export const previewNoteTexts = new TextRegistry<PreviewNoteTexts>('texts of previews');

/** The template of a note, for `renderText` or `plainText` of `reasons/text.ts`. */
export function previewNoteText(id: PreviewNoteId, locale: Locale): string {
  return previewNoteTexts.textsFor(locale)[id];
}
