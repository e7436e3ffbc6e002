import type { Fix } from '../../fix.ts';
import { insert } from '../../fix.ts';
import { note } from '../../note.ts';
import type { Policy } from '../../policy/policy.ts';
import { CORS_NAMES, corsOptions } from '../../programs/cors-options.ts';
import { array, indented } from '../../programs/javascript.ts';
import { jsCheck, jsListWay } from '../../programs/javascript-ways.ts';
import { canExtend, fixesOf } from '../../programs/ways.ts';
import type { Quoted } from '../../quoting/quoted.ts';
import { config, joinQuoted } from '../../quoting/quoted.ts';

const FILE = 'app.js';
const APP = { line: 'const app = express()', pattern: '^.*\\bexpress\\(\\);?$' };
const BELOW = { at: 'end', beside: APP } as const;

/** The policy for an Express application. */
export function compile(policy: Policy): Fix[] {
  return fixesOf('express', policy, {
    program: {
      blocks: [insert('app', FILE, program(policy), BELOW)],
      placement: [note('express-place')],
      apply: [jsCheck(FILE)],
    },
    package: {
      blocks: [
        insert('import', FILE, "import cors from 'cors';", { at: 'start' }),
        insert('app', FILE, joinQuoted(packageLines(policy), '\n'), BELOW),
      ],
      placement: [note('express-place-package'), note('package-only-first')],
      apply: [{ purpose: note('apply-install'), code: 'npm install cors' }, jsCheck(FILE)],
    },
    list: canExtend(policy) ? jsListWay(policy, FILE, note('express-place-list')) : undefined,
  });
}

function packageLines(policy: Policy): Quoted[] {
  const { kind, paths } = policy.scope;
  const path = kind === 'site' ? config`` : config`${array(paths)}, `;
  return [
    config`app.use(${path}cors({`,
    ...indented(corsOptions(policy, CORS_NAMES)),
    config`}));`,
  ];
}

/**
 * Without a package. Headers are set at the last moment, when the response's head is written:
 * whatever the program sets before stays for everybody else.
 */
function program(policy: Policy): Quoted {
  const { preflight, asks, readers } = policy;
  const asked =
    preflight === 'leave'
      ? config`!isPreflight`
      : config`(!isPreflight || ${array(asks)}.includes(asked))`;
  return joinQuoted(
    [
      config`app.use((request, response, next) => {`,
      ...pathLine(policy),
      config`  const asked = request.get('Access-Control-Request-Method');`,
      config`  const isPreflight = request.method === 'OPTIONS' && asked !== undefined;`,
      config`  const isOurs = ${array(readers)}.includes(request.get('Origin')) && ${asked};`,
      config`  const { writeHead } = response;`,
      config`  response.writeHead = (...head) => {`,
      // What a program gives to writeHead itself would come last.
      config`    if (typeof head.at(-1) === 'object' && !Array.isArray(head.at(-1)))`,
      config`      for (const [name, value] of Object.entries(head.pop() ?? {})) response.setHeader(name, value);`,
      ...lines(policy),
      config`    return writeHead.apply(response, head);`,
      config`  };`,
      ...(preflight === 'take'
        ? [config`  if (isOurs && isPreflight) return response.status(204).end();`]
        : []),
      config`  return next();`,
      config`});`,
    ],
    '\n',
  );
}

/** The path as it was sent; below a folder, one that leads out of it again is left out. */
function pathLine({ scope: { kind, paths } }: Policy): Quoted[] {
  if (kind === 'site') return [];
  const isElsewhere =
    kind === 'paths'
      ? config`!${array(paths)}.includes(request.path)`
      : config`!request.path.startsWith('${paths[0]}') || /\\.\\.|%2e/i.test(request.path)`;
  return [config`  if (${isElsewhere}) return next();`];
}

/** What the head of a response to these origins gets; `Vary` and `*` are for all. */
function lines(policy: Policy): Quoted[] {
  const { origins, credentials, exposedHeaders, preflight, methods, requestHeaders } = policy;
  const value = origins === 'any' ? config`'*'` : config`request.get('Origin')`;
  const list = joinQuoted(exposedHeaders, ', ');
  const own = [
    allow(config`Origin`, value),
    ...(credentials ? [allow(config`Credentials`, config`'true'`)] : []),
    ...(policy.today.dropsCredentials
      ? [config`response.removeHeader('Access-Control-Allow-Credentials');`]
      : []),
    ...(list === '' ? [] : [config`response.append('Access-Control-Expose-Headers', '${list}');`]),
  ];
  const names = joinQuoted(requestHeaders, ', ');
  const answer = [
    allow(config`Methods`, config`'${joinQuoted(methods, ', ')}'`),
    ...(names === '' ? [] : [allow(config`Headers`, config`'${names}'`)]),
  ];
  return [
    config`    response.vary('Origin');`,
    ...(origins === 'any'
      ? [
          config`    if (!response.hasHeader('Access-Control-Allow-Origin')) response.set('Access-Control-Allow-Origin', '*');`,
        ]
      : []),
    ...when(config`isOurs`, own),
    ...(preflight === 'leave' ? [] : when(config`isOurs && isPreflight`, answer)),
  ];
}

function when(condition: Quoted, statements: readonly Quoted[]): Quoted[] {
  return [
    config`    if (${condition}) {`,
    ...statements.map((one) => config`      ${one}`),
    config`    }`,
  ];
}

function allow(name: Quoted, value: Quoted): Quoted {
  return config`response.set('Access-Control-Allow-${name}', ${value});`;
}
