import type { Fix } from '../../fix.ts';
import { insert } from '../../fix.ts';
import { note } from '../../note.ts';
import type { Policy } from '../../policy/policy.ts';
import { className, pyCheck, pyList, pyListWay, wsgiLines } from '../../programs/python.ts';
import type { Way } from '../../programs/ways.ts';
import { canExtend, fixesOf } from '../../programs/ways.ts';
import type { Quoted } from '../../quoting/quoted.ts';
import { config, joinQuoted } from '../../quoting/quoted.ts';
import { regexOf } from '../../quoting/quoting.ts';

const FILE = 'app.py';
const APP = { line: 'app = Flask(__name__)', pattern: '^app = Flask\\(.*\\)$' };
const BELOW = { at: 'end', beside: APP } as const;
const LIST = { line: 'origins = [', pattern: '\\borigins["\']?\\s*[:=]\\s*\\[' };

/** The policy for a Flask application. */
export function compile(policy: Policy): Fix[] {
  const lines = [
    ...wsgiLines(policy),
    config``,
    config`app.wsgi_app = ${className(policy)}(app.wsgi_app)`,
  ];
  return fixesOf('flask', policy, {
    program: {
      blocks: [insert('file', FILE, joinQuoted(lines, '\n'), BELOW)],
      placement: [note('flask-place')],
      apply: [pyCheck(FILE)],
    },
    package: packageWay(policy),
    list: isExtensible(policy)
      ? pyListWay(policy, FILE, LIST, note('flask-place-list'))
      : undefined,
  });
}

/** An origin with brackets (IPv6) would be read as a regular expression, and let others in. */
function hasBrackets(origins: readonly Quoted[]): boolean {
  return origins.some((origin) => origin.includes('['));
}

function isExtensible(policy: Policy): boolean {
  return canExtend(policy) && !hasBrackets(policy.readers);
}

/**
 * Flask itself answers OPTIONS of its routes, behind every `before_request`: the package only adds
 * headers.
 */
function packageWay(policy: Policy): Way | undefined {
  const { origins, preflight } = policy;
  if (preflight === 'take') return undefined;
  if (origins !== 'any' && hasBrackets(origins)) return undefined;
  return {
    blocks: [
      insert('import', FILE, 'from flask_cors import CORS', { at: 'start' }),
      insert('file', FILE, joinQuoted(cors(policy), '\n'), BELOW),
    ],
    placement: [note('flask-place-package'), note('package-only-first')],
    apply: [{ purpose: note('apply-install'), code: 'pip install flask-cors' }, pyCheck(FILE)],
  };
}

function cors(policy: Policy): Quoted[] {
  const { origins, methods, requestHeaders, exposedHeaders, credentials, scope } = policy;
  const options = [
    config`"origins": ${origins === 'any' ? config`"*"` : pyList(origins)},`,
    config`"methods": ${pyList(methods)},`,
    ...(requestHeaders.length > 0 ? [config`"allow_headers": ${pyList(requestHeaders)},`] : []),
    ...(exposedHeaders.length > 0 ? [config`"expose_headers": ${pyList(exposedHeaders)},`] : []),
    ...(credentials ? [config`"supports_credentials": True,`] : []),
    config`"always_send": False,`,
  ];
  const paths = joinQuoted(scope.paths.map(regexOf), '|');
  const pattern = {
    site: config`/.*`,
    below: config`^${paths}.*`,
    paths: config`^(?:${paths})$`,
  }[scope.kind];
  return [
    config`CORS(`,
    config`    app,`,
    config`    resources={`,
    config`        r"${pattern}": {`,
    ...options.map((line) => config`            ${line}`),
    config`        }`,
    config`    },`,
    config`)`,
  ];
}
