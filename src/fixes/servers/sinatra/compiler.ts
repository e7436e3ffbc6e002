import type { Fix } from '../../fix.ts';
import { insert } from '../../fix.ts';
import { note } from '../../note.ts';
import type { Policy } from '../../policy/policy.ts';
import { rackClass, rackCorsLines, rackLines, rackListWay, rbCheck } from '../../programs/rack.ts';
import { canExtend, fixesOf } from '../../programs/ways.ts';
import { config, joinQuoted } from '../../quoting/quoted.ts';

const FILE = 'config.ru';

/** The policy for whatever `config.ru` starts: Sinatra, Roda, plain Rack. */
export function compile(policy: Policy): Fix[] {
  const lines = [...rackLines(policy), config``, config`use ${rackClass(policy)}`];
  const used = [config`require "rack/cors"`, ...rackCorsLines(policy, config`use Rack::Cors`)];
  return fixesOf('sinatra', policy, {
    program: {
      blocks: [insert('file', FILE, joinQuoted(lines, '\n'), { at: 'start' })],
      placement: [note('sinatra-place')],
      apply: [rbCheck(FILE)],
    },
    package: {
      blocks: [insert('file', FILE, joinQuoted(used, '\n'), { at: 'start' })],
      placement: [note('sinatra-place'), note('package-only-first')],
      apply: [{ purpose: note('apply-install'), code: 'bundle add rack-cors' }, rbCheck(FILE)],
    },
    list: canExtend(policy) ? rackListWay(policy, FILE, note('sinatra-place-list')) : undefined,
  });
}
