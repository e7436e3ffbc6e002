import type { Locale } from '../../../reasons/text.ts';
import en from './en.ts';
import fr from './fr.ts';

const catalogue = { en, fr } satisfies Record<Locale, Readonly<Record<keyof typeof en, string>>>;

/** Every sentence about what a preview can show. */
export type PreviewNoteId = keyof typeof en;

/** The English template as a literal type: it tells which variables a note must carry. */
export type PreviewTemplate<Id extends PreviewNoteId> = (typeof en)[Id];

export const previewNoteIds = Object.keys(en) as PreviewNoteId[];

/** The template of a note, for `renderText` or `plainText` of `reasons/text.ts`. */
export function previewNoteText(id: PreviewNoteId, locale: Locale): string {
  return catalogue[locale][id];
}
