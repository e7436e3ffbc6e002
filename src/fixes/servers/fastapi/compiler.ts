import type { Fix } from '../../fix.ts';
import { insert } from '../../fix.ts';
import { note } from '../../note.ts';
import type { Policy } from '../../policy/policy.ts';
import { asgiLines, className, pyCheck, pyList, pyListWay } from '../../programs/python.ts';
import { canExtend, fixesOf } from '../../programs/ways.ts';
import type { Quoted } from '../../quoting/quoted.ts';
import { config, joinQuoted } from '../../quoting/quoted.ts';

const FILE = 'main.py';
const LIST = {
  line: 'allow_origins=[',
  pattern: '(?:\\ballow_origins|^origins)\\s*=\\s*\\[',
};

/**
 * The policy for FastAPI and Starlette. Both ways stand around the whole program: what is given to
 * `add_middleware` stands behind the handler of unexpected errors, whose 500 has no headers then.
 */
export function compile(policy: Policy): Fix[] {
  const name = className(policy);
  const lines = [...asgiLines(policy), config``, config``, config`app = ${name}(app)`];
  return fixesOf('fastapi', policy, {
    program: {
      blocks: [insert('file', FILE, joinQuoted(lines, '\n'))],
      placement: [note('fastapi-place')],
      apply: [pyCheck(FILE)],
    },
    package: {
      blocks: [
        insert('import', FILE, 'from starlette.middleware.cors import CORSMiddleware', {
          at: 'start',
        }),
        insert('file', FILE, joinQuoted(cors(policy), '\n')),
      ],
      placement: [note('fastapi-place-package'), note('package-only-first')],
      apply: [pyCheck(FILE)],
    },
    list: canExtend(policy) ? pyListWay(policy, FILE, LIST, note('fastapi-place-list')) : undefined,
  });
}

function cors(policy: Policy): Quoted[] {
  const { origins, methods, requestHeaders, exposedHeaders, credentials } = policy;
  return [
    config`app = CORSMiddleware(`,
    config`    app,`,
    config`    allow_origins=${origins === 'any' ? config`["*"]` : pyList(origins)},`,
    config`    allow_methods=${pyList(methods)},`,
    ...(requestHeaders.length > 0 ? [config`    allow_headers=${pyList(requestHeaders)},`] : []),
    ...(exposedHeaders.length > 0 ? [config`    expose_headers=${pyList(exposedHeaders)},`] : []),
    ...(credentials ? [config`    allow_credentials=True,`] : []),
    config`)`,
  ];
}
