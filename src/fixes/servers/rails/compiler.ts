import type { Fix } from '../../fix.ts';
import { insert } from '../../fix.ts';
import { note } from '../../note.ts';
import type { Policy } from '../../policy/policy.ts';
import { rackClass, rackCorsLines, rackLines, rackListWay, rbCheck } from '../../programs/rack.ts';
import { canExtend, fixesOf } from '../../programs/ways.ts';
import { config, joinQuoted } from '../../quoting/quoted.ts';

const FILE = 'config/initializers/cors.rb';
const FIRST = config`Rails.application.config.middleware.insert_before 0, `;

/** The policy for Rails: the first middleware of all. */
export function compile(policy: Policy): Fix[] {
  const lines = [...rackLines(policy), config``, config`${FIRST}${rackClass(policy)}`];
  return fixesOf('rails', policy, {
    program: {
      blocks: [insert('file', FILE, joinQuoted(lines, '\n'))],
      placement: [note('rails-place')],
      apply: [rbCheck(FILE)],
    },
    package: {
      blocks: [
        insert('file', FILE, joinQuoted(rackCorsLines(policy, config`${FIRST}Rack::Cors`), '\n')),
      ],
      placement: [note('rails-place-package'), note('package-only-first')],
      apply: [{ purpose: note('apply-install'), code: 'bundle add rack-cors' }, rbCheck(FILE)],
    },
    list: canExtend(policy) ? rackListWay(policy, FILE, note('rails-place-list')) : undefined,
  });
}
