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

const SETTINGS = 'settings.py';
const WSGI = 'wsgi.py';
const LIST = {
  line: 'CORS_ALLOWED_ORIGINS = [',
  pattern: '^CORS_(?:ALLOWED_ORIGINS|ORIGIN_WHITELIST)\\s*=\\s*[[(]',
};

/** The policy for Django: django-cors-headers, or a class around its WSGI application. */
export function compile(policy: Policy): Fix[] {
  const name = className(policy);
  const lines = [
    ...wsgiLines(policy),
    config``,
    config``,
    config`application = ${name}(application)`,
  ];
  return fixesOf('django', policy, {
    program: {
      blocks: [insert('file', WSGI, joinQuoted(lines, '\n'))],
      placement: [note('django-place')],
      apply: [pyCheck(WSGI)],
    },
    package: packageWay(policy),
    list: canExtend(policy)
      ? pyListWay(policy, SETTINGS, LIST, note('django-place-list'))
      : undefined,
  });
}

function packageWay(policy: Policy): Way {
  return {
    blocks: [insert('file', SETTINGS, joinQuoted(settings(policy), '\n'))],
    placement: [note('django-place-package'), note('package-only-first')],
    apply: [
      { purpose: note('apply-install'), code: 'pip install django-cors-headers' },
      { purpose: note('apply-restart'), code: 'python3 manage.py check' },
    ],
  };
}

/** The middleware goes first: a redirect, a login or an error above it would lack the headers. */
function settings(policy: Policy): Quoted[] {
  const { origins, methods, requestHeaders, exposedHeaders, credentials, scope } = policy;
  const paths = joinQuoted(scope.paths.map(regexOf), '|');
  return [
    config`INSTALLED_APPS = [*INSTALLED_APPS, "corsheaders"]`,
    config`MIDDLEWARE = ["corsheaders.middleware.CorsMiddleware", *MIDDLEWARE]`,
    origins === 'any'
      ? config`CORS_ALLOW_ALL_ORIGINS = True`
      : config`CORS_ALLOWED_ORIGINS = ${pyList(origins)}`,
    config`CORS_ALLOW_METHODS = ${pyList(methods)}`,
    config`CORS_ALLOW_HEADERS = ${pyList(requestHeaders)}`,
    ...(exposedHeaders.length > 0 ? [config`CORS_EXPOSE_HEADERS = ${pyList(exposedHeaders)}`] : []),
    ...(credentials ? [config`CORS_ALLOW_CREDENTIALS = True`] : []),
    ...(scope.kind === 'site'
      ? []
      : [
          config`CORS_URLS_REGEX = r"^(?:${paths})${scope.kind === 'paths' ? config`$` : config``}"`,
        ]),
  ];
}
