import type { Fix } from '../../fix.ts';
import { insert } from '../../fix.ts';
import { note } from '../../note.ts';
import type { Policy } from '../../policy/policy.ts';
import { className, pyCheck, wsgiLines } from '../../programs/python.ts';
import { fixesOf } from '../../programs/ways.ts';
import { config, joinQuoted } from '../../quoting/quoted.ts';

const FILE = 'app.py';

/** The policy for whatever WSGI program stands in `app`. */
export function compile(policy: Policy): Fix[] {
  const name = className(policy);
  const lines = [...wsgiLines(policy), config``, config``, config`app = ${name}(app)`];
  return fixesOf('wsgi', policy, {
    program: {
      blocks: [insert('file', FILE, joinQuoted(lines, '\n'))],
      placement: [note('wsgi-place')],
      apply: [pyCheck(FILE)],
    },
  });
}
