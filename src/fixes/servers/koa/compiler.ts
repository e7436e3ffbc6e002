import type { Fix } from '../../fix.ts';
import { insert } from '../../fix.ts';
import { note } from '../../note.ts';
import type { Policy } from '../../policy/policy.ts';
import type { OptionNames } from '../../programs/cors-options.ts';
import { corsOptions } from '../../programs/cors-options.ts';
import { array, indented } from '../../programs/javascript.ts';
import { jsCheck } from '../../programs/javascript-ways.ts';
import { nodeLines } from '../../programs/node.ts';
import { fixesOf } from '../../programs/ways.ts';
import { config, joinQuoted } from '../../quoting/quoted.ts';

const FILE = 'app.js';
const APP = { line: 'const app = new Koa()', pattern: '^.*\\bnew Koa\\(.*\\);?$' };
const NAMES: OptionNames = {
  methods: config`allowMethods`,
  headers: config`allowHeaders`,
  exposed: config`exposeHeaders`,
};

/** The policy for a Koa application. Its package knows one origin or a function, but no list. */
export function compile(policy: Policy): Fix[] {
  const { mark, origins } = policy;
  const middleware = nodeLines(policy, {
    open: [
      config`app.use((ctx, next) => {`,
      config`  const { req: request, res: response } = ctx;`,
    ],
    pass: config`return next();`,
    end: config`return void (ctx.status = 204);`,
    close: config`});`,
  });
  const asked = config`(ctx) => (corsOrigins_${mark}.includes(ctx.get('Origin')) ? ctx.get('Origin') : '')`;
  const used = [
    ...(origins === 'any' ? [] : [config`const corsOrigins_${mark} = ${array(origins)};`]),
    config`app.use(cors({`,
    ...indented(corsOptions(policy, NAMES, origins === 'any' ? undefined : asked)),
    config`}));`,
  ];
  return fixesOf('koa', policy, {
    program: {
      blocks: [insert('file', FILE, joinQuoted(middleware, '\n'), { at: 'end', beside: APP })],
      placement: [note('koa-place')],
      apply: [jsCheck(FILE)],
    },
    package: {
      blocks: [
        insert('import', FILE, "import cors from '@koa/cors';", { at: 'start' }),
        insert('file', FILE, joinQuoted(used, '\n'), { at: 'end', beside: APP }),
      ],
      placement: [note('koa-place-package'), note('package-only-first')],
      apply: [{ purpose: note('apply-install'), code: 'npm install @koa/cors' }, jsCheck(FILE)],
    },
  });
}
