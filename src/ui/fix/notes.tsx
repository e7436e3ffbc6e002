import type { Command, Note } from '../../fixes/index.ts';
import { noteText } from '../../fixes/index.ts';
import { plainText } from '../../i18n/index.ts';
import { CommandBlock } from '../components/code.tsx';
import { Sentence } from '../components/sentence.tsx';
import { locale, t } from '../state/settings.ts';
import type { UiKey } from '../texts/translate.ts';

type NotesTitle = UiKey & ('warnings' | 'refused');

/** A titled list of sentences; nothing when there is none. */
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

/** Sentences under a title of their surroundings. */
export function NoteItems({ notes }: { notes: readonly Note[] }) {
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

/** Shell commands, each with what it is for. */
export function Commands({ title, commands }: { title?: string; commands: readonly Command[] }) {
  if (commands.length === 0) return null;
  return (
    <div class="commands">
      {title !== undefined && <h4>{title}</h4>}
      {commands.map((command) => (
        <CommandView key={command.code} command={command} />
      ))}
    </div>
  );
}

function CommandView({ command: { purpose, code } }: { command: Command }) {
  return (
    <>
      <p class="purpose">
        <NoteSentence note={purpose} />
      </p>
      <CommandBlock
        code={code}
        language="shell"
        what={plainText(noteText(purpose.id, locale.value), purpose.vars)}
      />
    </>
  );
}
