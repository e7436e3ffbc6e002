import type { VarsOf } from '../i18n/index.ts';
import type { NoteId, NoteTemplate } from './texts/index.ts';

/** A sentence of advice: its id in the fixes' text catalogue and the values it carries. */
export interface Note {
  readonly id: NoteId;
  readonly vars: Readonly<Record<string, string>>;
}

/** A shell command to copy, with the sentence that says what it is for. */
export interface Command {
  readonly purpose: Note;
  readonly code: string;
}

type Vars<Id extends NoteId> = VarsOf<NoteTemplate<Id>>;

/** A sentence of advice; a variable that its text lacks or does not get is a type error. */
export function note<Id extends NoteId>(
  id: Id,
  ...vars: [Vars<Id>] extends [never] ? [] : [Readonly<Record<Vars<Id>, string>>]
): Note {
  return { id, vars: vars[0] ?? {} };
}
