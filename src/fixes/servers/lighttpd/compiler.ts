import type { Fix } from '../../fix.ts';
import { insert } from '../../fix.ts';
import { note } from '../../note.ts';
import type { Policy } from '../../policy/policy.ts';
import { targetPattern } from '../../policy/scope.ts';
import { indented } from '../../programs/javascript.ts';
import type { Quoted } from '../../quoting/quoted.ts';
import { config, joinQuoted } from '../../quoting/quoted.ts';
import { onlyFix } from '../setting-fixes.ts';

const FILE = '/etc/lighttpd/lighttpd.conf';
const MODULES = { line: 'server.modules = (', pattern: '^server\\.modules\\s*=\\s*\\(' };

/**
 * Of blocks that set the same thing the last one that holds counts, and one for these origins alone
 * takes nothing from a list that stands below. The first module in the list is asked first: `setenv`
 * has to know a request before `redirect` answers it, and both before a login does.
 *
 * @see https://redmine.lighttpd.net/projects/lighttpd/wiki/Mod_setenv
 */
export function compile(policy: Policy): Fix[] {
  const { origins, readers, scope, existing } = policy;
  const isPublic = origins === 'any';
  if (isPublic && existing.kind !== 'nothing' && existing.kind !== 'unknown') return [];
  const lines = [
    add(config`Vary`, config`Origin`),
    ...(isPublic
      ? answer(policy, config`*`)
      : readers.flatMap((origin) =>
          block(config`$REQUEST_HEADER["Origin"] == "${origin}"`, answer(policy, origin)),
        )),
  ];
  const path = config`$HTTP["url"] =~ "^${targetPattern(scope, config`$`)}"`;
  return onlyFix('lighttpd', policy, {
    blocks: [
      {
        context: 'file',
        file: FILE,
        code: '"mod_setenv", "mod_redirect", ',
        edit: { how: 'extend', isEntry: true, ...MODULES },
      },
      insert(
        'file',
        '/etc/lighttpd/conf-enabled/05-cors.conf',
        joinQuoted(scope.kind === 'site' ? lines : block(path, lines), '\n'),
      ),
    ],
    placement: [note('lighttpd-place')],
    apply: [
      {
        purpose: note('apply-debian'),
        code: `sudo lighttpd -tt -f ${FILE} && sudo systemctl restart lighttpd`,
      },
    ],
  });
}

function block(condition: Quoted, lines: readonly Quoted[]): Quoted[] {
  return [config`${condition} {`, ...indented(lines), config`}`];
}

/** `+=` keeps what an outer block sets; an empty value takes a header out. */
function answer(policy: Policy, origin: Quoted): Quoted[] {
  const { credentials, today, exposedHeaders, preflight, asks } = policy;
  const exposed = joinQuoted(exposedHeaders, ', ');
  const asked = config`$REQUEST_HEADER["Access-Control-Request-Method"] =~ "^(?:${joinQuoted(asks, '|')})$"`;
  return [
    set(config`Access-Control-Allow-Origin`, origin),
    ...(credentials ? [set(config`Access-Control-Allow-Credentials`, config`true`)] : []),
    ...(today.dropsCredentials ? [set(config`Access-Control-Allow-Credentials`, config``)] : []),
    ...(exposed === '' ? [] : [add(config`Access-Control-Expose-Headers`, exposed)]),
    ...(preflight === 'leave'
      ? []
      : block(config`$HTTP["request-method"] == "OPTIONS"`, block(asked, preflightLines(policy)))),
  ];
}

function preflightLines({ preflight, methods, requestHeaders }: Policy): Quoted[] {
  const names = joinQuoted(requestHeaders, ', ');
  return [
    set(config`Access-Control-Allow-Methods`, joinQuoted(methods, ', ')),
    ...(names === '' ? [] : [set(config`Access-Control-Allow-Headers`, names)]),
    ...(preflight === 'take'
      ? [
          set(config`Location`, config``),
          config`url.redirect = ( "" => "/" )`,
          config`url.redirect-code = 204`,
        ]
      : []),
  ];
}

function set(name: Quoted, value: Quoted): Quoted {
  return config`setenv.set-response-header += ( "${name}" => "${value}" )`;
}

function add(name: Quoted, value: Quoted): Quoted {
  return config`setenv.add-response-header += ( "${name}" => "${value}" )`;
}
