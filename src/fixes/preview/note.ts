import type { VarsOf } from '../../i18n/index.ts';
import type { PreviewNoteId, PreviewTemplate } from './texts/index.ts';

/** A sentence about a preview: its id in the preview's texts and the values it carries. */
export interface PreviewNote {
  readonly id: PreviewNoteId;
  readonly vars: Readonly<Record<string, string>>;
}

type Vars<Id extends PreviewNoteId> = VarsOf<PreviewTemplate<Id>>;

/** A variable that its text lacks or does not get is a type error. */
export function previewNote<Id extends PreviewNoteId>(
  id: Id,
  ...vars: [Vars<Id>] extends [never] ? [] : [Readonly<Record<Vars<Id>, string>>]
): PreviewNote {
  return { id, vars: vars[0] ?? {} };
}
