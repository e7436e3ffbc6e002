import type { Fix } from '../../fix.ts';
import { insert } from '../../fix.ts';
import { note } from '../../note.ts';
import type { Policy } from '../../policy/policy.ts';
import { CORS_NAMES, corsOptions } from '../../programs/cors-options.ts';
import { indented } from '../../programs/javascript.ts';
import { jsCheck, jsListWay } from '../../programs/javascript-ways.ts';
import { nodeLines } from '../../programs/node.ts';
import { canExtend, fixesOf } from '../../programs/ways.ts';
import { config, joinQuoted } from '../../quoting/quoted.ts';

const FILE = 'app.js';
const APP = { line: 'const app = Fastify()', pattern: '^.*\\bfastify\\(.*\\);?$' };

/** The policy for a Fastify application. */
export function compile(policy: Policy): Fix[] {
  const hook = nodeLines(policy, {
    open: [
      config`app.addHook('onRequest', ({ raw: request }, reply, next) => {`,
      config`  const response = reply.raw;`,
    ],
    pass: config`return next();`,
    end: config`return reply.code(204).send();`,
    close: config`});`,
  });
  const registered = [
    config`await app.register(cors, {`,
    ...indented(corsOptions(policy, CORS_NAMES)),
    config`});`,
  ];
  return fixesOf('fastify', policy, {
    program: {
      blocks: [insert('file', FILE, joinQuoted(hook, '\n'), { at: 'end', beside: APP })],
      placement: [note('fastify-place')],
      apply: [jsCheck(FILE)],
    },
    package: {
      blocks: [
        insert('import', FILE, "import cors from '@fastify/cors';", { at: 'start' }),
        insert('file', FILE, joinQuoted(registered, '\n'), { at: 'end', beside: APP }),
      ],
      placement: [note('fastify-place-package'), note('package-only-first')],
      apply: [{ purpose: note('apply-install'), code: 'npm install @fastify/cors' }, jsCheck(FILE)],
    },
    list: canExtend(policy) ? jsListWay(policy, FILE, note('fastify-place-list')) : undefined,
  });
}
