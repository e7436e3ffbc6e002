import type { Fix } from '../../fix.ts';
import { insert } from '../../fix.ts';
import { note } from '../../note.ts';
import type { Policy } from '../../policy/policy.ts';
import type { OptionNames } from '../../programs/cors-options.ts';
import { corsOptions } from '../../programs/cors-options.ts';
import type { Setting, Words } from '../../programs/javascript.ts';
import { indented, questionLines, settingLines } from '../../programs/javascript.ts';
import { jsCheck, jsListWay } from '../../programs/javascript-ways.ts';
import { canExtend, fixesOf, VARIES_BY_ORIGIN } from '../../programs/ways.ts';
import type { Quoted } from '../../quoting/quoted.ts';
import { config, joinQuoted } from '../../quoting/quoted.ts';

const FILE = 'src/index.js';
const APP = { line: 'const app = new Hono()', pattern: '^.*\\bnew Hono\\(.*\\);?$' };
const NAMES: OptionNames = {
  methods: config`allowMethods`,
  headers: config`allowHeaders`,
  exposed: config`exposeHeaders`,
};
const WORDS: Words = {
  path: config`c.req.path`,
  method: config`c.req.method`,
  header: (name) => config`c.req.header('${name}')`,
  pass: config`return next();`,
};
const RESPONSE: Setting = {
  set: (name, value) => config`c.header('${name}', ${value});`,
  remove: (name) => config`c.header('${name}', undefined);`,
  append: (name, value) => config`c.header('${name}', ${value}, { append: true });`,
  isSet: (name) => config`c.res.headers.has('${name}')`,
};

/** The policy for a Hono application, wherever it runs. */
export function compile(policy: Policy): Fix[] {
  return fixesOf('hono', policy, {
    program: {
      blocks: [
        insert('file', FILE, joinQuoted(middleware(policy), '\n'), { at: 'end', beside: APP }),
      ],
      placement: [note('hono-place')],
      apply: [jsCheck(FILE)],
    },
    package: {
      blocks: [
        insert('import', FILE, "import { cors } from 'hono/cors';", { at: 'start' }),
        insert('file', FILE, joinQuoted(used(policy), '\n'), { at: 'end', beside: APP }),
      ],
      placement: [note('hono-place-package'), note('package-only-first')],
      apply: [jsCheck(FILE)],
    },
    list: canExtend(policy) ? jsListWay(policy, FILE, note('hono-place-list')) : undefined,
  });
}

function middleware(policy: Policy): Quoted[] {
  return [
    config`app.use(async (c, next) => {`,
    ...indented([
      ...questionLines(policy, WORDS),
      policy.preflight === 'take'
        ? config`if (isOurs && isPreflight) c.res = new Response(null, { status: 204 });`
        : config`await next();`,
      ...(policy.preflight === 'take' ? [config`else await next();`] : []),
      config`if (!/${VARIES_BY_ORIGIN}/i.test(c.res.headers.get('Vary') ?? '')) c.header('Vary', 'Origin', { append: true });`,
      ...settingLines(policy, RESPONSE),
    ]),
    config`});`,
  ];
}

/** Hono compares whole paths, without a star at the end. */
function used(policy: Policy): Quoted[] {
  const { kind, paths } = policy.scope;
  const options = indented(corsOptions(policy, NAMES));
  const starred = kind === 'paths' ? paths : [kind === 'site' ? config`*` : config`${paths[0]}*`];
  return starred.flatMap((path) => [config`app.use('${path}', cors({`, ...options, config`}));`]);
}
