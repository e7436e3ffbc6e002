import type { VarsOf } from '../i18n/text.ts';
import type { Note } from './fix.ts';
import type { NoteId, NoteTemplate } from './texts/index.ts';

type Vars<Id extends NoteId> = VarsOf<{ readonly template: NoteTemplate<Id> }>;

/** A sentence of advice; a variable that its text lacks or does not get is a type error. */
export function note<Id extends NoteId>(
  id: Id,
  ...vars: [Vars<Id>] extends [never] ? [] : [Readonly<Record<Vars<Id>, string>>]
): Note {
  return { id, vars: vars[0] ?? {} };
}
