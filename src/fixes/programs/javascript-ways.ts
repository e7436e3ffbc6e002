import type { Command, Note } from '../note.ts';
import { note } from '../note.ts';
import type { Policy } from '../policy/policy.ts';
import { config } from '../quoting/quoted.ts';
import type { Way } from './ways.ts';

export function jsCheck(file: string): Command {
  return { purpose: note('apply-restart'), code: `node --check ${file}` };
}

/** One more entry in the `origin: […]` that the packages of JavaScript have in common, or another list. */
export function jsListWay({ readers }: Policy, file: string, place: Note, name = 'origin'): Way {
  const code = readers.map((origin) => config`'${origin}', `).join('');
  const line = { line: `${name}: [`, pattern: `\\b${name}:\\s*\\[` };
  const edit = { how: 'extend', isEntry: true, ...line } as const;
  return {
    blocks: [{ context: 'file', file, code, edit }],
    placement: [place, note('list-same-rights')],
    apply: [jsCheck(file)],
  };
}
