import type { Note } from '../../fixes/index.ts';
import { noteText } from '../../fixes/index.ts';
import { locale, t } from '../settings.ts';
import type { UiKey } from '../texts/translate.ts';
import { Sentence } from '../ui/sentence.tsx';

type NotesTitle = UiKey & ('placement' | 'warnings' | 'refused' | 'adviceTitle' | 'alsoTitle');

/** A titled list of advice; nothing when there is none. */
export function Notes({ title, notes }: { title: NotesTitle; notes: readonly Note[] }) {
  if (notes.length === 0) return null;
  return (
    <div class={`notes notes-${title}`}>
      <h4>{t(title)}</h4>
      <NoteItems notes={notes} />
    </div>
  );
}

/** The same, folded: its title says how many there are. */
export function FoldedNotes({ title, notes }: { title: NotesTitle; notes: readonly Note[] }) {
  if (notes.length === 0) return null;
  return (
    <details class={`fold notes-${title}`}>
      <summary>
        {t(title)} ({notes.length})
      </summary>
      <NoteItems notes={notes} />
    </details>
  );
}

function NoteItems({ notes }: { notes: readonly Note[] }) {
  return (
    <ul class="items">
      {notes.map((note) => (
        <li key={JSON.stringify(note)}>
          <NoteSentence note={note} />
        </li>
      ))}
    </ul>
  );
}

export function NoteSentence({ note }: { note: Note }) {
  return <Sentence template={noteText(note.id, locale.value)} vars={note.vars} />;
}
