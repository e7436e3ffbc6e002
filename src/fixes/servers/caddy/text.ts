import type { Policy } from '../../policy/policy.ts';
import type { Quoted } from '../../quoting/quoted.ts';
import { config, joinQuoted } from '../../quoting/quoted.ts';

/**
 * For the start of a site block: what the program sends in the end. `defer` waits until the headers
 * are written, and of several that wait, the first one has the last word.
 */
export function startText(policy: Policy): Quoted {
  const { origins, preflight } = policy;
  return joinQuoted(
    [
      ...matchers(policy),
      config`header ${matcher(policy, config`path`)} +Vary "Origin"`,
      ...(origins === 'any' ? publicLines(policy) : []),
      ...block(config`header ${matcher(policy, config`allowed`)}`, [
        ...accessLines(policy),
        ...(policy.today.dropsCredentials ? [config`-Access-Control-Allow-Credentials`] : []),
        config`defer`,
      ]),
      ...(preflight === 'leave'
        ? []
        : [
            ...block(config`header ${matcher(policy, config`preflight`)}`, [
              ...accessLines(policy),
              ...preflightLines(policy),
              ...(policy.today.dropsCredentials ? [config`-Access-Control-Allow-Credentials`] : []),
              config`defer`,
            ]),
          ]),
      ...(preflight === 'take' ? [config`error ${matcher(policy, config`preflight`)} 204`] : []),
    ],
    '\n',
  );
}

/** For its end: Caddy's own errors, and the 204, carry what was set at once, the last line winning. */
export function endText(policy: Policy): Quoted {
  const lines = [
    ...accessLines(policy),
    ...(policy.today.dropsCredentials ? [config`Access-Control-Allow-Credentials "false"`] : []),
  ];
  return joinQuoted(
    [
      ...block(config`header ${matcher(policy, config`allowed`)}`, lines),
      ...(policy.preflight === 'leave'
        ? []
        : [
            ...block(config`header ${matcher(policy, config`preflight`)}`, [
              ...lines,
              ...preflightLines(policy),
            ]),
          ]),
    ],
    '\n',
  );
}

/** For a `handle_errors` of the site: it comes after `error … 204` (docs/servers/caddy.md). */
export function errorText(policy: Policy): Quoted {
  return joinQuoted(
    block(config`handle ${matcher(policy, config`preflight`)}`, [config`respond 204`]),
    '\n',
  );
}

function matcher({ mark }: Policy, name: Quoted): Quoted {
  return config`@cors_${name}_${mark}`;
}

function matchers(policy: Policy): Quoted[] {
  const { readers, asks, preflight } = policy;
  const path = pathLine(policy);
  const origins = readers.map((origin) => config`header Origin "${origin}"`);
  const asking = [config`method OPTIONS`, config`header Access-Control-Request-Method *`];
  const methods = asks.map((method) => config`header Access-Control-Request-Method ${method}`);
  return [
    ...block(matcher(policy, config`path`), path.length > 0 ? path : [config`path *`]),
    ...block(matcher(policy, config`allowed`), [
      ...path,
      ...origins,
      ...block(config`not`, asking),
    ]),
    ...(preflight === 'leave'
      ? []
      : [
          ...block(matcher(policy, config`preflight`), [
            ...path,
            ...origins,
            config`method OPTIONS`,
            ...methods,
          ]),
        ]),
  ];
}

/** Caddy compares decoded paths from which `..` is gone. */
function pathLine({ scope: { kind, paths } }: Policy): Quoted[] {
  if (kind === 'site') return [];
  if (kind === 'below') return [config`path ${paths[0]}*`];
  return [config`path ${joinQuoted(paths, ' ')}`];
}

/** `*` for everybody who is told nothing yet. */
function publicLines(policy: Policy): Quoted[] {
  return [config`header ${matcher(policy, config`path`)} ?Access-Control-Allow-Origin "*"`];
}

function accessLines({ origins, credentials, exposedHeaders }: Policy): Quoted[] {
  const origin = origins === 'any' ? config`"*"` : config`{header.Origin}`;
  const list = joinQuoted(exposedHeaders, ', ');
  return [
    config`Access-Control-Allow-Origin ${origin}`,
    ...(credentials ? [config`Access-Control-Allow-Credentials "true"`] : []),
    ...(list === '' ? [] : [config`+Access-Control-Expose-Headers "${list}"`]),
  ];
}

function preflightLines({ methods, requestHeaders }: Policy): Quoted[] {
  const names = config`Access-Control-Allow-Headers "${joinQuoted(requestHeaders, ', ')}"`;
  return [
    config`Access-Control-Allow-Methods "${joinQuoted(methods, ', ')}"`,
    ...(requestHeaders.length > 0 ? [names] : []),
  ];
}

function block(head: Quoted, lines: readonly Quoted[]): Quoted[] {
  return [config`${head} {`, ...lines.map((line) => config`    ${line}`), config`}`];
}
