import type { Policy } from '../../policy/policy.ts';
import { targetPattern } from '../../policy/scope.ts';
import type { Quoted } from '../../quoting/quoted.ts';
import { config, joinQuoted } from '../../quoting/quoted.ts';
import { regexOf } from '../../quoting/quoting.ts';

const ON_OPTIONS = config`"expr=%{REQUEST_METHOD} == 'OPTIONS'"`;

/**
 * The headers, for the end of a virtual host or of a .htaccess. `<If>` is merged after every other
 * section, so its lines come last and nothing that is there has to be taken out. It compares the
 * request line as sent, which error documents and rewrites leave alone (docs/servers/apache.md, Order).
 */
export function headerText(policy: Policy): Quoted {
  const vary = section(isThere(policy), [config`Header always merge Vary "Origin"`]);
  const condition = config`${isOurs(policy)} && ${isNoOtherPreflight(policy)}`;
  const lines = [...accessLines(policy), ...preflightLines(policy)];
  if (policy.origins !== 'any') return joinQuoted([...vary, ...section(condition, lines)], '\n');
  return joinQuoted([...vary, ...publicText(policy), ...section(condition, lines)], '\n');
}

/** `*` for everybody who is told nothing yet, in either of Apache's tables. */
function publicText(policy: Policy): Quoted[] {
  const silent = config`-z resp('Access-Control-Allow-Origin')`;
  return section(isThere(policy), [
    config`Header always setifempty Access-Control-Allow-Origin "*" "expr=${silent}"`,
  ]);
}

/**
 * An application's own header lies in one of two tables depending on how it is run: unsetting one
 * and setting the other leaves exactly one (docs/servers/apache.md, Two tables of headers). Lists may stand in both: browsers read two lines as one.
 */
function accessLines(policy: Policy): Quoted[] {
  const { origins, credentials, exposedHeaders, today } = policy;
  const list = joinQuoted(exposedHeaders, ', ');
  return [
    ...(today.origin === 'right' ? [] : originLines(policy)),
    ...(credentials && today.credentials !== 'right'
      ? one(config`Allow-Credentials`, config`"true"`)
      : []),
    ...(origins !== 'any' && today.dropsCredentials ? gone(config`Allow-Credentials`) : []),
    ...(list === '' ? [] : [config`Header always merge Access-Control-Expose-Headers "${list}"`]),
  ];
}

function originLines({ origins, readers }: Policy): Quoted[] {
  if (origins === 'any') return one(config`Allow-Origin`, config`"*"`);
  const [only] = readers;
  const value =
    readers.length === 1 && only !== undefined ? config`"${only}"` : config`"expr=%{HTTP:Origin}"`;
  return one(config`Allow-Origin`, value);
}

function one(name: Quoted, value: Quoted): Quoted[] {
  return [
    config`Header unset Access-Control-${name}`,
    config`Header always set Access-Control-${name} ${value}`,
  ];
}

function gone(name: Quoted): Quoted[] {
  return [
    config`Header unset Access-Control-${name}`,
    config`Header always unset Access-Control-${name}`,
  ];
}

/** What the preflight's response allows these origins: what it lists for others is not theirs. */
function preflightLines({ preflight, methods, requestHeaders }: Policy): Quoted[] {
  if (preflight === 'leave') return [];
  return [
    ...listLines(config`Allow-Methods`, methods),
    ...listLines(config`Allow-Headers`, requestHeaders),
  ];
}

function listLines(name: Quoted, values: readonly Quoted[]): Quoted[] {
  if (values.length === 0) return [];
  return one(name, config`"${joinQuoted(values, ', ')}"`).map(
    (line) => config`${line} ${ON_OPTIONS}`,
  );
}

/** Preflights that ask for something else are answered as they are today. */
function isNoOtherPreflight({ preflight, asks }: Policy): Quoted {
  const method = config`%{HTTP:Access-Control-Request-Method}`;
  const asked = preflight === 'leave' ? config`` : config` || ${method} in {${quotedList(asks)}}`;
  return config`(%{REQUEST_METHOD} != 'OPTIONS' || -z ${method}${asked})`;
}

/** Before any login, redirect and proxy: only in a virtual host does a rewrite come so early. */
export function answerText(policy: Policy): Quoted {
  return joinQuoted(
    [config`RewriteEngine On`, ...rewriteConditions(policy), config`RewriteRule ^ - [R=204,L]`],
    '\n',
  );
}

function rewriteConditions({ scope, readers, asks }: Policy): Quoted[] {
  const origins = joinQuoted(readers.map(regexOf), '|');
  const target = targetPattern(scope, config`[? ]`);
  return [
    config`RewriteCond %{THE_REQUEST} "^OPTIONS ${target}"`,
    config`RewriteCond %{HTTP:Origin} "^(?:${origins})$"`,
    config`RewriteCond %{HTTP:Access-Control-Request-Method} "^(?:${joinQuoted(asks, '|')})$"`,
  ];
}

/** The same for a .htaccess: no rewrite, whose engine would switch off the rules of outer folders. */
export function redirectText(policy: Policy): Quoted {
  const asked = config`%{HTTP:Access-Control-Request-Method} in {${quotedList(policy.asks)}}`;
  const condition = config`${isOurs(policy)} && %{REQUEST_METHOD} == 'OPTIONS' && ${asked}`;
  const login = policy.preflightNeedsLogin ? [config`Require all granted`] : [];
  return joinQuoted(section(condition, [...login, config`Redirect 204`]), '\n');
}

/** For a .htaccess that rewrites: there its own rules would redirect first. */
export function rewriteText(policy: Policy): Quoted {
  return joinQuoted([...rewriteConditions(policy), config`RewriteRule ^ - [R=204,L]`], '\n');
}

function isThere({ scope }: Policy): Quoted {
  if (scope.kind === 'site') return config``;
  return config`%{THE_REQUEST} =~ m#^\\S+ ${targetPattern(scope, config`[? ]`)}#`;
}

function isOurs(policy: Policy): Quoted {
  const { readers } = policy;
  const [only] = readers;
  const origin =
    readers.length === 1 && only !== undefined
      ? config`%{HTTP:Origin} == '${only}'`
      : config`%{HTTP:Origin} in {${quotedList(readers)}}`;
  const there = isThere(policy);
  return there === '' ? origin : config`${there} && ${origin}`;
}

function quotedList(values: readonly Quoted[]): Quoted {
  return joinQuoted(
    values.map((value) => config`'${value}'`),
    ', ',
  );
}

/** Without a condition the lines stand as they are. */
function section(condition: Quoted, lines: readonly Quoted[]): Quoted[] {
  if (lines.length === 0) return [];
  if (condition === '') return [...lines];
  return [config`<If "${condition}">`, ...lines.map((line) => config`    ${line}`), config`</If>`];
}
