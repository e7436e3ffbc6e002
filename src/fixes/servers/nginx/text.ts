import type { Policy } from '../../policy/policy.ts';
import { targetPattern } from '../../policy/scope.ts';
import type { Quoted } from '../../quoting/quoted.ts';
import { config, joinQuoted } from '../../quoting/quoted.ts';
import { regexOf } from '../../quoting/quoting.ts';
import type { Speaker } from './speakers.ts';

/**
 * A header that the text adds. Its variable is empty for everybody but the policy's origins at the
 * policy's paths, and nginx sends no header whose value is empty (docs/servers/nginx.md, add_header).
 */
export interface Line {
  readonly header: Quoted;
  /** The variable's name before the mark. */
  readonly variable: Quoted;
  /** What these origins are told; for `origin` each its own. */
  readonly value: Quoted;
  /** `preflight`: only in answers to preflights. `public`: for everybody who is told nothing yet. */
  readonly to: 'origin' | 'readers' | 'preflight' | 'public';
}

/** Where `map` writes and the other lines read. */
export function variable(name: Quoted, { mark }: Policy): Quoted {
  return config`$cors_${name}_${mark}`;
}

export function linesOf(policy: Policy): Line[] {
  return [...accessLines(policy), ...preflightLines(policy)];
}

function accessLines({ origins, credentials, exposedHeaders, today }: Policy): Line[] {
  const origin = config`Access-Control-Allow-Origin`;
  const lines: (Line | false)[] = [
    today.origin !== 'right' &&
      (origins === 'any'
        ? { header: origin, variable: config`public`, value: config`*`, to: 'public' }
        : { header: origin, variable: config`origin`, value: config``, to: 'origin' }),
    credentials &&
      today.credentials !== 'right' &&
      line(config`Allow-Credentials`, config`credentials`, config`true`),
    exposedHeaders.length > 0 &&
      line(config`Expose-Headers`, config`exposed`, joinQuoted(exposedHeaders, ', ')),
  ];
  return lines.filter((one) => one !== false);
}

function preflightLines({ answersPreflight, methods, requestHeaders }: Policy): Line[] {
  if (!answersPreflight) return [];
  const names = joinQuoted(requestHeaders, ', ');
  return [
    line(config`Allow-Methods`, config`methods`, joinQuoted(methods, ', '), 'preflight'),
    ...(names === '' ? [] : [line(config`Allow-Headers`, config`headers`, names, 'preflight')]),
  ];
}

function line(
  name: Quoted,
  own: Quoted,
  value: Quoted,
  to: 'readers' | 'preflight' = 'readers',
): Line {
  return { header: config`Access-Control-${name}`, variable: own, value, to };
}

/** The `add_header` lines: the same wherever they must stand. */
export function headerLines(policy: Policy): Quoted[] {
  const vary = policy.scope.kind === 'site' ? config`"Origin"` : variable(config`vary`, policy);
  return [
    ...linesOf(policy).map(
      (one) => config`add_header ${one.header} ${variable(one.variable, policy)} always;`,
    ),
    config`add_header Vary ${vary} always;`,
  ];
}

/**
 * `return` alone in an `if` keeps the block's add_headers, and runs before any login. Whoever answers
 * with an ok status today goes on doing so, with the headers that only its response has.
 */
export function answerLines(policy: Policy): Quoted[] {
  if (policy.preflight !== 'take') return [];
  return [config`if (${variable(config`preflight`, policy)}) { return 204; }`];
}

/** The maps for http{}. Keys are patterns because plain ones over 46 characters do not load. */
export function mapText(policy: Policy, speakers: readonly Speaker[]): Quoted {
  return joinQuoted(
    [
      ...pathMap(policy),
      ...originMap(policy),
      ...preflightMap(policy),
      ...linesOf(policy).flatMap((one) => lineMap(policy, one)),
      ...speakers.flatMap((speaker) => speakerMap(policy, speaker)),
    ],
    '\n',
  );
}

/** Compared as sent: error pages and rewrites change `$uri`, not this (docs/servers/nginx.md). */
function pathMap(policy: Policy): Quoted[] {
  if (policy.scope.kind === 'site') return [];
  const pattern = targetPattern(policy.scope, config`(?:\\?|$)`);
  return map(config`$request_uri`, variable(config`vary`, policy), [
    [config`"~^${pattern}"`, config`"Origin"`],
  ]);
}

function originMap(policy: Policy): Quoted[] {
  return map(
    whoAsks(policy),
    variable(config`origin`, policy),
    policy.readers.map((one) => [config`"~${whoPattern(policy, one)}"`, config`"${one}"`]),
  );
}

/** `Origin https://app.example PUT:` at the policy's paths; a preflight ends with what it asks for. */
function whoAsks(policy: Policy): Quoted {
  const path = policy.scope.kind === 'site' ? config`Origin` : variable(config`vary`, policy);
  return config`"${path} $http_origin $request_method:$http_access_control_request_method"`;
}

/** Preflights that ask for something else are answered as they are today. */
function whoPattern({ answersPreflight, asks }: Policy, origin: Quoted): Quoted {
  const but = answersPreflight ? config`(?!(?:${joinQuoted(asks, '|')})$)` : config``;
  return config`^Origin ${regexOf(origin)} (?!OPTIONS:${but}.)`;
}

/** Preflights for the methods that failed; others reach whoever answers them today. */
function preflightMap(policy: Policy): Quoted[] {
  if (!policy.answersPreflight) return [];
  return map(preflightQuestion(policy), variable(config`preflight`, policy), [
    [config`"~${preflightPattern(policy)}"`, config`1`],
  ]);
}

function preflightQuestion(policy: Policy): Quoted {
  const origin = variable(config`origin`, policy);
  return config`"$request_method $http_access_control_request_method ${origin}"`;
}

function preflightPattern({ asks }: Policy): Quoted {
  return config`^OPTIONS (?:${joinQuoted(asks, '|')}) .`;
}

function lineMap(policy: Policy, { variable: name, value, to }: Line): Quoted[] {
  if (to === 'origin') return [];
  if (to === 'public') return publicMap(policy);
  const source = variable(to === 'preflight' ? config`preflight` : config`origin`, policy);
  return map(source, variable(name, policy), [[config`"~."`, config`"${value}"`]]);
}

/** `*` where nothing more exact is sent; evaluated after the lines that stand above it. */
function publicMap(policy: Policy): Quoted[] {
  const sent = config`$sent_http_access_control_allow_origin`;
  const isSite = policy.scope.kind === 'site';
  const source = isSite ? sent : config`"${variable(config`vary`, policy)}:${sent}"`;
  const key = isSite ? config`""` : config`"Origin:"`;
  return map(source, variable(config`public`, policy), [[key, config`"*"`]]);
}

/**
 * What others are told today goes on. The application's header is only passed on where none was
 * sent yet: where no `…_hide_header` took it out, as with a module that was not thought of, it is
 * there already.
 */
function speakerMap(policy: Policy, { by, lower, variable: name, value }: Speaker): Quoted[] {
  const origin = variable(config`origin`, policy);
  if (by === 'line') {
    return map(origin, variable(name, policy), [[config`"~."`, config`""`]], value);
  }
  // Two values keep everybody out; one of them alone would let somebody in.
  const sent = policy.existing.kind === 'duplicate' ? config`` : config`$sent_http_${lower}`;
  return map(config`"${origin}${sent}"`, variable(name, policy), [
    [config`""`, config`$upstream_http_${lower}`],
  ]);
}

function map(
  source: Quoted,
  target: Quoted,
  rows: readonly (readonly [key: Quoted, value: Quoted])[],
  otherwise: Quoted = config`""`,
): Quoted[] {
  return [
    config`map ${source} ${target} {`,
    config`    default ${otherwise};`,
    ...rows.map(([key, value]) => config`    ${key} ${value};`),
    config`}`,
  ];
}

/** Takes the application's header out and puts it back for everybody else. */
export function upstreamLines(policy: Policy, speaker: Speaker): Quoted[] {
  const modules = MODULES[policy.upstream === 'static' ? 'unknown' : policy.upstream];
  return [
    ...modules.map((module) => config`${module}_hide_header ${speaker.header};`),
    againLine(policy, speaker),
  ];
}

/** `$upstream_http_…` is the first of two lines only (docs/servers/nginx.md, Variables). */
export function againLine(policy: Policy, { header, variable: name }: Speaker): Quoted {
  return config`add_header ${header} ${variable(name, policy)} always;`;
}

/** Each works with its own module only and does nothing otherwise. */
const MODULES = {
  proxy: [config`proxy`],
  fastcgi: [config`fastcgi`],
  unknown: [config`proxy`, config`fastcgi`],
} as const;

/**
 * The same decisions without http{}, for the start of server{}: in a location an `if` that matches
 * would switch `try_files` off.
 */
export function setText(policy: Policy, speakers: readonly Speaker[]): Quoted {
  const lines = linesOf(policy).filter(({ to }) => to !== 'origin');
  const names = [config`origin`, ...lines.map((one) => one.variable)];
  const readers = lines.filter(({ to }) => to === 'readers');
  return joinQuoted(
    [
      ...pathSets(policy),
      ...names.map((name) => set(policy, name)),
      ...speakers.map(
        ({ variable: name, value }) => config`set ${variable(name, policy)} ${value};`,
      ),
      ...policy.readers.map((one) => originSet(policy, one, readers, speakers)),
      ...preflightSets(policy, lines),
    ],
    '\n',
  );
}

function set(policy: Policy, name: Quoted, value: Quoted = config``): Quoted {
  return config`set ${variable(name, policy)} "${value}";`;
}

function pathSets(policy: Policy): Quoted[] {
  const who = variable(config`who`, policy);
  if (policy.scope.kind === 'site') return [config`set ${who} ${whoAsks(policy)};`];
  const pattern = targetPattern(policy.scope, config`(?:\\?|$)`);
  return [
    set(policy, config`vary`),
    config`if ($request_uri ~ "^${pattern}") { ${set(policy, config`vary`, config`Origin`)} }`,
    config`set ${who} ${whoAsks(policy)};`,
  ];
}

function originSet(
  policy: Policy,
  origin: Quoted,
  lines: readonly Line[],
  speakers: readonly Speaker[],
): Quoted {
  const sets = [
    set(policy, config`origin`, origin),
    ...lines.map((one) => set(policy, one.variable, one.value)),
    ...speakers.map((one) => set(policy, one.variable)),
  ];
  return config`if (${variable(config`who`, policy)} ~ "${whoPattern(policy, origin)}") { ${joinQuoted(sets, ' ')} }`;
}

function preflightSets(policy: Policy, lines: readonly Line[]): Quoted[] {
  if (!policy.answersPreflight) return [];
  const asked = variable(config`asked`, policy);
  const sets = [
    set(policy, config`preflight`, config`1`),
    ...lines
      .filter(({ to }) => to === 'preflight')
      .map((one) => set(policy, one.variable, one.value)),
  ];
  return [
    config`set ${asked} ${preflightQuestion(policy)};`,
    set(policy, config`preflight`),
    config`if (${asked} ~ "${preflightPattern(policy)}") { ${joinQuoted(sets, ' ')} }`,
  ];
}
