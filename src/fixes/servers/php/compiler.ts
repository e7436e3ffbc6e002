import type { Fix } from '../../fix.ts';
import { insert } from '../../fix.ts';
import { note } from '../../note.ts';
import type { Policy } from '../../policy/policy.ts';
import { fixesOf } from '../../programs/ways.ts';
import { joinQuoted } from '../../quoting/quoted.ts';
import { phpLines, TOP } from './text.ts';

const FILE = 'index.php';

/** The policy for PHP, whatever runs it. */
export function compile(policy: Policy): Fix[] {
  return fixesOf('php', policy, {
    program: {
      blocks: [
        insert('file', FILE, joinQuoted(phpLines(policy), '\n'), { at: 'end', beside: TOP }),
      ],
      placement: [note('php-place')],
      apply: [{ purpose: note('apply-php'), code: `php -l ${FILE}` }],
      traps: [note('php-callback')],
    },
  });
}
