import type { Policy } from '../../policy/policy.ts';
import type { Quoted } from '../../quoting/quoted.ts';
import { config, joinQuoted } from '../../quoting/quoted.ts';
import { regexOf } from '../../quoting/quoting.ts';
import { headerLines } from './lines.ts';

/**
 * For a virtual host. The rewrite stands outside `<Location>`, because there it runs before any
 * login and before the proxy; in a folder it would come after them (facts/servers.md §2g).
 */
export function vhostText(policy: Policy): Quoted {
  const headers = headerLines(policy);
  const inLocation = [
    config`<Location "${policy.path}">`,
    ...headers.map((line) => config`    ${line}`),
    config`</Location>`,
  ];
  return joinQuoted([...(policy.site ? headers : inLocation), ...answer(policy)], '\n');
}

/**
 * For a folder's .htaccess: the folder is the scope. `Redirect` instead of a rewrite, because a
 * RewriteEngine here would switch off the rewrite rules of the folders above (facts §2p).
 */
export function htaccessText(policy: Policy): Quoted {
  const answered = policy.answersPreflight ? [REDIRECT] : [];
  const login = policy.answersPreflight && policy.preflightNeedsLogin ? [REQUIRE] : [];
  return joinQuoted([...headerLines(policy), ...answered, ...login], '\n');
}

const REDIRECT = config`
<If "%{REQUEST_METHOD} == 'OPTIONS' && -n %{HTTP:Access-Control-Request-Method}">
    Redirect 204
</If>`;

const REQUIRE = config`
Require expr "%{REQUEST_METHOD} == 'OPTIONS' && -n req('Access-Control-Request-Method')"`;

/** `Location` covers a path and what is below it, never a longer name; so must the rewrite. */
function pathPattern({ path }: Policy): Quoted {
  const escaped = regexOf(path);
  return path.endsWith('/') ? config`^${escaped}` : config`^${escaped}(?:/|$)`;
}

function answer(policy: Policy): Quoted[] {
  if (!policy.answersPreflight) return [];
  return [
    config``,
    config`RewriteEngine On`,
    config`RewriteCond %{REQUEST_METHOD} =OPTIONS`,
    config`RewriteCond %{HTTP:Access-Control-Request-Method} .`,
    config`RewriteRule ${pathPattern(policy)} - [R=204,L]`,
  ];
}
