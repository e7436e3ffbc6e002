import type { Fix } from '../../fix.ts';
import { insert } from '../../fix.ts';
import { note } from '../../note.ts';
import type { Policy } from '../../policy/policy.ts';
import { jsCheck, jsListWay } from '../../programs/javascript-ways.ts';
import { nodeLines } from '../../programs/node.ts';
import { canExtend, fixesOf } from '../../programs/ways.ts';
import { config, joinQuoted } from '../../quoting/quoted.ts';

const FILE = 'server.js';
const START = { line: 'await server.start()', pattern: '^.*\\bserver\\.start\\(\\);?$' };

/**
 * The policy for a hapi server. Its own `cors` setting answers for every route that has it, and must
 * be there before the routes are: there is no line to add for it.
 */
export function compile(policy: Policy): Fix[] {
  const extension = nodeLines(policy, {
    open: [config`server.ext('onRequest', ({ raw: { req: request, res: response } }, h) => {`],
    pass: config`return h.continue;`,
    end: config`return h.response().code(204).takeover();`,
    close: config`});`,
  });
  return fixesOf('hapi', policy, {
    program: {
      blocks: [insert('file', FILE, joinQuoted(extension, '\n'), { at: 'start', beside: START })],
      placement: [note('hapi-place')],
      apply: [jsCheck(FILE)],
    },
    list: canExtend(policy) ? jsListWay(policy, FILE, note('hapi-place-list')) : undefined,
  });
}
