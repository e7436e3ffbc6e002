import type { Policy } from '../../policy/policy.ts';
import type { Quoted } from '../../quoting/quoted.ts';
import { config, joinQuoted } from '../../quoting/quoted.ts';

/** Names in one `Access-Control-…` value. */
export function listed(values: readonly Quoted[]): Quoted {
  return joinQuoted(values, ', ');
}

/**
 * nginx adds headers and never replaces them, so those of an application go first. Each pair works
 * with its own module only and does nothing otherwise (facts/servers.md T13); both stand here when
 * nothing tells which module serves the address.
 */
export function hideLines({ hidesUpstream, upstream }: Policy): Quoted[] {
  if (!hidesUpstream || upstream === 'static') return [];
  const modules = {
    proxy: ['proxy'],
    fastcgi: ['fastcgi'],
    unknown: ['proxy', 'fastcgi'],
  } as const;
  return modules[upstream].flatMap((module) => HIDE[module]);
}

const HIDE = {
  proxy: [
    config`proxy_hide_header Access-Control-Allow-Origin;`,
    config`proxy_hide_header Access-Control-Allow-Credentials;`,
  ],
  fastcgi: [
    config`fastcgi_hide_header Access-Control-Allow-Origin;`,
    config`fastcgi_hide_header Access-Control-Allow-Credentials;`,
  ],
} as const;

export function exposeLines({ exposedHeaders }: Policy): Quoted[] {
  if (exposedHeaders.length === 0) return [];
  return [config`add_header Access-Control-Expose-Headers "${listed(exposedHeaders)}" always;`];
}

/** What the answer to a preflight adds; extra on other answers, where browsers ignore it. */
export function preflightHeaderLines(policy: Policy): Quoted[] {
  if (!policy.answersPreflight) return [];
  const { methods, requestHeaders } = policy;
  const headers = config`add_header Access-Control-Allow-Headers "${listed(requestHeaders)}" always;`;
  return [
    config`add_header Access-Control-Allow-Methods "${listed(methods)}" always;`,
    ...(requestHeaders.length > 0 ? [headers] : []),
    config`add_header Access-Control-Max-Age "600" always;`,
  ];
}

/**
 * `return` alone in an `if` keeps the location's add_headers and runs before any login. The
 * condition needs Access-Control-Request-Method: an ordinary OPTIONS still reaches the application.
 */
export function answerLines({ answersPreflight }: Policy): Quoted[] {
  if (!answersPreflight) return [];
  return [
    config`set $cors_preflight "$request_method:$http_access_control_request_method";`,
    config`if ($cors_preflight ~ "^OPTIONS:.") { return 204; }`,
  ];
}
