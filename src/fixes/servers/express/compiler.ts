import type { Fix } from '../../fix.ts';
import { insert } from '../../fix.ts';
import { note } from '../../note.ts';
import type { Policy } from '../../policy/policy.ts';
import { policyWarnings } from '../../policy/warnings.ts';
import type { Quoted } from '../../quoting/quoted.ts';
import { config, joinQuoted } from '../../quoting/quoted.ts';

const FILE = 'app.js';

/**
 * The policy for an Express application, without a package. Headers are set at the last moment, when
 * the response's head is written: whatever the program sets before stays for everybody else.
 */
export function compile(policy: Policy): Fix[] {
  return [
    {
      server: 'express',
      variant: 'only',
      blocks: [insert('app', FILE, program(policy), { at: 'start' })],
      placement: [note('express-place')],
      apply: [{ purpose: note('apply-express'), code: `node --check ${FILE}` }],
      warnings: policyWarnings(policy),
    },
  ];
}

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

function array(values: readonly Quoted[]): Quoted {
  const strings = values.map((value) => config`'${value}'`);
  return config`[${joinQuoted(strings, ', ')}]`;
}
