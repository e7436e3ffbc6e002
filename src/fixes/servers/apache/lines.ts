import type { Policy } from '../../policy/policy.ts';
import type { Quoted } from '../../quoting/quoted.ts';
import { config, joinQuoted } from '../../quoting/quoted.ts';

const ORIGIN = config`Access-Control-Allow-Origin`;
const CREDENTIALS = config`Access-Control-Allow-Credentials`;
const ON_OPTIONS = config`"expr=%{REQUEST_METHOD} == 'OPTIONS'"`;

/**
 * The Header lines of a policy. An application's own header lands in one of two tables depending on
 * how it is run; unsetting one and setting the other, or unsetting both, leaves exactly one
 * (facts/servers.md §2c).
 */
export function headerLines(policy: Policy): Quoted[] {
  const { origins } = policy;
  return [
    ...(origins === 'any' ? constant(ORIGIN, config`*`) : originLines(origins)),
    ...credentialLines(policy),
    ...exposeLines(policy),
    ...(origins === 'any' ? [] : [config`Header always merge Vary "Origin"`]),
    ...preflightLines(policy),
  ];
}

function originLines(origins: readonly Quoted[]): Quoted[] {
  if (origins.length === 1) return origins.flatMap((only) => constant(ORIGIN, only));
  return [
    ...bothUnset(ORIGIN),
    config`Header always set ${ORIGIN} "expr=%{HTTP:Origin}" ${isListed(origins)}`,
  ];
}

function credentialLines({ origins, credentials, hidesUpstream }: Policy): Quoted[] {
  if (!credentials) return hidesUpstream ? bothUnset(CREDENTIALS) : [];
  if (origins === 'any' || origins.length === 1) return constant(CREDENTIALS, config`true`);
  const allowed = config`Header always set ${CREDENTIALS} "true" ${isListed(origins)}`;
  return [...bothUnset(CREDENTIALS), allowed];
}

function exposeLines({ exposedHeaders }: Policy): Quoted[] {
  const list = joinQuoted(exposedHeaders, ', ');
  return list === '' ? [] : constant(config`Access-Control-Expose-Headers`, list);
}

function preflightLines({ answersPreflight, methods, requestHeaders }: Policy): Quoted[] {
  if (!answersPreflight) return [];
  const headers = onOptions(config`Allow-Headers`, joinQuoted(requestHeaders, ', '));
  return [
    onOptions(config`Allow-Methods`, joinQuoted(methods, ', ')),
    ...(requestHeaders.length > 0 ? [headers] : []),
    onOptions(config`Max-Age`, config`600`),
  ];
}

function onOptions(name: Quoted, value: Quoted): Quoted {
  return config`Header always set Access-Control-${name} "${value}" ${ON_OPTIONS}`;
}

function constant(name: Quoted, value: Quoted): Quoted[] {
  return [config`Header unset ${name}`, config`Header always set ${name} "${value}"`];
}

function bothUnset(name: Quoted): Quoted[] {
  return [config`Header unset ${name}`, config`Header always unset ${name}`];
}

/** Evaluated late, so it also holds for the rewrite's own answer; compares exactly. */
function isListed(origins: readonly Quoted[]): Quoted {
  const list = joinQuoted(
    origins.map((origin) => config`'${origin}'`),
    ',',
  );
  return config`"expr=%{HTTP:Origin} in {${list}}"`;
}
