import type { Entry } from '../../diagnosis/index.ts';
import { rootCause } from '../../diagnosis/index.ts';
import type { Command, Note, Plan } from '../../fixes/index.ts';
import { noteText } from '../../fixes/index.ts';
import { plainText } from '../../i18n/index.ts';
import { avoidingTodo, firstTodo } from '../../reasons/texts.ts';
import { CommandBlock } from '../components/code.tsx';
import { Sentence, Sentences } from '../components/sentence.tsx';
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

interface CureProps {
  readonly entry: Entry;
  readonly plan: Plan;
  readonly isChosen?: boolean;
  readonly isBehind?: boolean;
}

/**
 * Before any lines: what the explanation names as the cure. Whoever has chosen a server runs it: what the
 * page can do about somebody else's stands behind the lines then.
 */
export function Cure({ entry, plan, isChosen = false, isBehind = false }: CureProps) {
  const cause = rootCause(entry.diagnosis);
  if (cause === undefined || plan.isSecond || plan.ownCause !== undefined) return null;
  const avoiding = avoidingTodo(cause, locale.value);
  const list = firstTodo(cause, locale.value, plan.ownSetting !== undefined).filter((one) =>
    isBehind ? one === avoiding : !isChosen || one !== avoiding,
  );
  if (list.length === 0) return null;
  return (
    <p class="own-setting" data-testid="first">
      <Sentences list={list} vars={cause.vars} />
    </p>
  );
}
