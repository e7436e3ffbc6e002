import type { Fix } from '../../fix.ts';
import { insert } from '../../fix.ts';
import { note } from '../../note.ts';
import type { Policy } from '../../policy/policy.ts';
import { jsCheck } from '../../programs/javascript-ways.ts';
import { fixesOf } from '../../programs/ways.ts';
import { config, joinQuoted } from '../../quoting/quoted.ts';
import { fetchHandlerLines, handlerName } from '../fetch-handler.ts';

const FILE = 'src/index.js';
const DEFAULT = { line: 'export default {', pattern: '^(?<old>export default)\\b' };

/** The policy for a Worker: a function around what it exports, whatever framework made that. */
export function compile(policy: Policy): Fix[] {
  const worker = config`corsWorker_${policy.mark}`;
  const lines = [
    ...fetchHandlerLines(policy),
    config``,
    config`export default {`,
    config`  ...${worker},`,
    config`  fetch: ${handlerName(policy)}((...given) => ${worker}.fetch(...given)),`,
    config`};`,
  ];
  return fixesOf('workers', policy, {
    program: {
      blocks: [
        {
          context: 'file',
          file: FILE,
          code: config`const ${worker} =`,
          edit: { how: 'replace', ...DEFAULT },
        },
        insert('file', FILE, joinQuoted(lines, '\n')),
      ],
      placement: [note('workers-place')],
      apply: [jsCheck(FILE), { purpose: note('workers-apply'), code: 'npx wrangler deploy' }],
    },
  });
}
