import type { Policy } from '../../policy/policy.ts';
import type { Quoted } from '../../quoting/quoted.ts';
import { config, joinQuoted } from '../../quoting/quoted.ts';

/**
 * The lines for a site block. Headers set at once also stand on Caddy's own errors; headers of an
 * application arrive later and are added to them, so `defer` sets ours once more, alone.
 */
export function caddyText(policy: Policy): Quoted {
  return joinQuoted([...matchers(policy), ...headers(policy), ...answer(policy)], '\n');
}

function matchers(policy: Policy): Quoted[] {
  const { mark, origins, hidesUpstream } = policy;
  const path = pathLine(policy);
  if (origins === 'any') return [block(config`@cors_allowed_${mark}`, [path])];
  const named = origins.map((origin) => config`header Origin "${origin}"`);
  const others = [path, config`not {`, ...named.map(indented), config`}`];
  return [
    block(config`@cors_path_${mark}`, [path]),
    block(config`@cors_allowed_${mark}`, [path, ...named]),
    ...(hidesUpstream ? [block(config`@cors_others_${mark}`, others)] : []),
  ];
}

/** `/api/*` alone would not cover `/api`. */
function pathLine({ path, site }: Policy): Quoted {
  if (site || path.endsWith('/')) return config`path ${path}*`;
  return config`path ${path} ${path}/*`;
}

function headers(policy: Policy): Quoted[] {
  const { mark, origins, hidesUpstream } = policy;
  const vary = config`header @cors_path_${mark} +Vary "Origin"`;
  const others = block(config`header @cors_others_${mark}`, [
    config`-Access-Control-Allow-Origin`,
    config`-Access-Control-Allow-Credentials`,
  ]);
  const ours = config`header @cors_allowed_${mark}`;
  return [
    ...(origins === 'any' ? [] : [vary]),
    block(ours, [...accessLines(policy), ...preflightLines(policy)]),
    ...(hidesUpstream ? [block(ours, [...replacing(policy), config`defer`])] : []),
    ...(hidesUpstream && origins !== 'any' ? [others] : []),
  ];
}

function accessLines({ origins, credentials, exposedHeaders }: Policy): Quoted[] {
  const origin = origins === 'any' ? config`"*"` : config`{header.Origin}`;
  const list = joinQuoted(exposedHeaders, ', ');
  return [
    config`Access-Control-Allow-Origin ${origin}`,
    ...(credentials ? [config`Access-Control-Allow-Credentials "true"`] : []),
    ...(list === '' ? [] : [config`Access-Control-Expose-Headers "${list}"`]),
  ];
}

function replacing(policy: Policy): Quoted[] {
  const denied = policy.credentials ? [] : [config`-Access-Control-Allow-Credentials`];
  return [...accessLines(policy), ...denied];
}

function preflightLines({ answersPreflight, methods, requestHeaders }: Policy): Quoted[] {
  if (!answersPreflight) return [];
  const names = config`Access-Control-Allow-Headers "${joinQuoted(requestHeaders, ', ')}"`;
  return [
    config`Access-Control-Allow-Methods "${joinQuoted(methods, ', ')}"`,
    ...(requestHeaders.length > 0 ? [names] : []),
    config`Access-Control-Max-Age "600"`,
  ];
}

function answer(policy: Policy): Quoted[] {
  const { answersPreflight, mark } = policy;
  if (!answersPreflight) return [];
  const asked = [config`method OPTIONS`, config`header Access-Control-Request-Method *`];
  const matcher = block(config`@cors_preflight_${mark}`, [pathLine(policy), ...asked]);
  return [matcher, config`error @cors_preflight_${mark} 204`];
}

function block(head: Quoted, lines: readonly Quoted[]): Quoted {
  return joinQuoted([config`${head} {`, ...lines.map(indented), config`}`], '\n');
}

function indented(line: Quoted): Quoted {
  return config`    ${line}`;
}
