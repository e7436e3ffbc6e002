import type { Fix } from '../../fix.ts';
import { insert } from '../../fix.ts';
import { note } from '../../note.ts';
import type { Policy } from '../../policy/policy.ts';
import { replacingWarnings } from '../../policy/warnings.ts';
import type { Quoted } from '../../quoting/quoted.ts';
import { config, joinQuoted } from '../../quoting/quoted.ts';

const FILE = 'app.js';

/** The policy for an Express application, with the `cors` package. */
export function compile(policy: Policy): Fix[] {
  return [
    {
      server: 'express',
      variant: 'only',
      blocks: [
        insert('import', FILE, "import cors from 'cors';"),
        insert('app', FILE, program(policy), { at: 'start' }),
      ],
      placement: [note('express-import'), note('express-place'), note('express-existing')],
      apply: [{ purpose: note('apply-express'), code: 'npm install cors' }],
      warnings: replacingWarnings(policy),
    },
  ];
}

/** `cors` takes every OPTIONS for a preflight; one that is none still reaches the application. */
function program(policy: Policy): Quoted {
  const { mark, path } = policy;
  return joinQuoted(
    [
      config`const cors_${mark} = cors({`,
      ...options(policy).map((line) => config`  ${line},`),
      config`});`,
      config`app.use('${path}', (request, response, next) => {`,
      config`  const isPlain = request.method === 'OPTIONS' && !request.get('Access-Control-Request-Method');`,
      config`  return isPlain ? next() : cors_${mark}(request, response, next);`,
      config`});`,
    ],
    '\n',
  );
}

function options(policy: Policy): Quoted[] {
  const { origins, credentials, exposedHeaders } = policy;
  return [
    origins === 'any' ? config`origin: '*'` : config`origin: ${array(origins)}`,
    ...(credentials ? [config`credentials: true`] : []),
    ...(exposedHeaders.length > 0 ? [config`exposedHeaders: ${array(exposedHeaders)}`] : []),
    ...preflightOptions(policy),
  ];
}

/** Without `allowedHeaders`, `cors` would allow whatever a page asks for. */
function preflightOptions({ answersPreflight, methods, requestHeaders }: Policy): Quoted[] {
  if (!answersPreflight) return [config`preflightContinue: true`];
  return [
    config`methods: ${array(methods)}`,
    config`allowedHeaders: ${array(requestHeaders)}`,
    config`maxAge: 600`,
  ];
}

function array(values: readonly Quoted[]): Quoted {
  const strings = values.map((value) => config`'${value}'`);
  return config`[${joinQuoted(strings, ', ')}]`;
}
