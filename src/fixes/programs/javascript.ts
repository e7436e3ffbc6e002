import type { Policy } from '../policy/policy.ts';
import type { Quoted } from '../quoting/quoted.ts';
import { config, joinQuoted } from '../quoting/quoted.ts';

/** `['a', 'b']`; what may be written holds neither quotes nor backslashes. */
export function array(values: readonly Quoted[]): Quoted {
  return config`[${joinQuoted(
    values.map((value) => config`'${value}'`),
    ', ',
  )}]`;
}

export function indented(lines: readonly Quoted[]): Quoted[] {
  return lines.map((line) => config`  ${line}`);
}

/** What a framework calls what every program needs; `path` is the one that was requested. */
export interface Words {
  readonly path: Quoted;
  readonly method: Quoted;
  /** The value of a request header, `undefined` when it is absent. */
  readonly header: (name: Quoted) => Quoted;
  /** Leaves everything as it is. */
  readonly pass: Quoted;
}

/** Who asks: the variables `origin`, `isPreflight` and `isOurs`. */
export function questionLines(policy: Policy, words: Words): Quoted[] {
  const { preflight, asks, readers } = policy;
  const asked =
    preflight === 'leave'
      ? config`!isPreflight`
      : config`(!isPreflight || ${array(asks)}.includes(asked))`;
  return [
    ...pathLine(policy, words),
    config`const origin = ${words.header(config`origin`)};`,
    config`const asked = ${words.header(config`access-control-request-method`)};`,
    config`const isPreflight = ${words.method} === 'OPTIONS' && asked !== undefined;`,
    config`const isOurs = ${array(readers)}.includes(origin) && ${asked};`,
  ];
}

/** Below a folder, a path that leads out of it again is left out. */
function pathLine({ scope: { kind, paths } }: Policy, { path, pass }: Words): Quoted[] {
  if (kind === 'site') return [];
  const isElsewhere =
    kind === 'paths'
      ? config`!${array(paths)}.includes(${path})`
      : config`!${path}.startsWith('${paths[0]}') || /\\.\\.|%2e/i.test(${path})`;
  return [config`if (${isElsewhere}) ${pass}`];
}

/** Statements that set a response header, or take one out. */
export interface Setting {
  readonly set: (name: Quoted, value: Quoted) => Quoted;
  readonly remove: (name: Quoted) => Quoted;
  readonly append: (name: Quoted, value: Quoted) => Quoted;
  readonly isSet: (name: Quoted) => Quoted;
}

const ORIGIN = config`Access-Control-Allow-Origin`;
const CREDENTIALS = config`Access-Control-Allow-Credentials`;

/** What the response to these origins carries in the end; `*` is for whoever is told nothing. */
export function settingLines(policy: Policy, { set, remove, append, isSet }: Setting): Quoted[] {
  const { origins, credentials, today, exposedHeaders, preflight, methods } = policy;
  const list = joinQuoted(exposedHeaders, ', ');
  const names = joinQuoted(policy.requestHeaders, ', ');
  const isPublic = origins === 'any';
  const own = [
    set(ORIGIN, isPublic ? config`'*'` : config`origin`),
    ...(credentials ? [set(CREDENTIALS, config`'true'`)] : []),
    ...(today.dropsCredentials ? [remove(CREDENTIALS)] : []),
    ...(list === '' ? [] : [append(config`Access-Control-Expose-Headers`, config`'${list}'`)]),
  ];
  const answer = [
    set(config`Access-Control-Allow-Methods`, config`'${joinQuoted(methods, ', ')}'`),
    ...(names === '' ? [] : [set(config`Access-Control-Allow-Headers`, config`'${names}'`)]),
  ];
  return [
    ...(isPublic ? [config`if (!${isSet(ORIGIN)}) ${set(ORIGIN, config`'*'`)}`] : []),
    ...when(config`isOurs`, own),
    ...(preflight === 'leave' ? [] : when(config`isOurs && isPreflight`, answer)),
  ];
}

function when(condition: Quoted, statements: readonly Quoted[]): Quoted[] {
  return [config`if (${condition}) {`, ...indented(statements), config`}`];
}
