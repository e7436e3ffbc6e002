import type { Fix } from '../../fix.ts';
import { insert } from '../../fix.ts';
import { note } from '../../note.ts';
import type { Policy } from '../../policy/policy.ts';
import { jsCheck } from '../../programs/javascript-ways.ts';
import { nodeLines } from '../../programs/node.ts';
import { fixesOf } from '../../programs/ways.ts';
import { config, joinQuoted } from '../../quoting/quoted.ts';

const FILE = 'server.js';
const LISTEN = { line: 'server.listen(…)', pattern: '^.*\\bserver\\.listen\\(.*$' };

/** The policy for Node's own `http`, and whatever framework hands out its `server`. */
export function compile(policy: Policy): Fix[] {
  const handle = config`handle_${policy.mark}`;
  const listener = nodeLines(policy, {
    open: [
      config`const [${handle}] = server.listeners('request');`,
      config`server.removeListener('request', ${handle});`,
      config`server.on('request', (request, response) => {`,
    ],
    pass: config`return ${handle}.call(server, request, response);`,
    end: config`return response.writeHead(204).end();`,
    close: config`});`,
  });
  return fixesOf('node', policy, {
    program: {
      blocks: [insert('file', FILE, joinQuoted(listener, '\n'), { at: 'start', beside: LISTEN })],
      placement: [note('node-place')],
      apply: [jsCheck(FILE)],
    },
  });
}
