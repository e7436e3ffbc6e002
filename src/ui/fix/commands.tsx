import type { Command } from '../../fixes/index.ts';
import { noteText } from '../../fixes/index.ts';
import { plainText } from '../../i18n/index.ts';
import { locale } from '../settings.ts';
import { CommandBlock } from '../ui/code-block.tsx';
import { NoteSentence } from './notes.tsx';

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
