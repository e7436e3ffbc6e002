import type { Command, Note } from '../note.ts';
import { note } from '../note.ts';
import type { Policy } from '../policy/policy.ts';
import type { Quoted } from '../quoting/quoted.ts';
import { config, joinQuoted } from '../quoting/quoted.ts';
import type { Way } from './ways.ts';

/** `["a", "b"]`; what may be written holds neither quotes nor backslashes. */
export function pyList(values: readonly Quoted[]): Quoted {
  return config`[${joinQuoted(
    values.map((value) => config`"${value}"`),
    ', ',
  )}]`;
}

export function pyIndented(lines: readonly Quoted[]): Quoted[] {
  return lines.map((line) => config`    ${line}`);
}

export function pyCheck(file: string): Command {
  return { purpose: note('apply-restart'), code: `python3 -m py_compile ${file}` };
}

/** One more entry right behind the bracket that opens the package's list. */
export function pyListWay(
  { readers }: Policy,
  file: string,
  at: { readonly line: string; readonly pattern: string },
  place: Note,
): Way {
  const code = readers.map((origin) => config`"${origin}", `).join('');
  return {
    blocks: [{ context: 'file', file, code, edit: { how: 'extend', isEntry: true, ...at } }],
    placement: [place, note('list-same-rights')],
    apply: [pyCheck(file)],
  };
}

export function className({ mark }: Policy): Quoted {
  return config`Cors${mark}`;
}

/** How an interface of Python's hands over a request, and what it calls a header. */
export interface Interface {
  /** The condition of a path that is not ours. */
  readonly path: Quoted;
  readonly method: Quoted;
  /** An expression for a request header, `""` when it is absent. */
  readonly header: (name: Quoted, key: Quoted) => Quoted;
  /** `"` or `b"`. */
  readonly quote: Quoted;
  readonly origin: Quoted;
}

export function pyQuestionLines(policy: Policy, { method, header }: Interface): Quoted[] {
  const { preflight, asks, readers } = policy;
  const asked =
    preflight === 'leave'
      ? config`not is_preflight`
      : config`(not is_preflight or asked in ${pyList(asks)})`;
  return [
    config`origin = ${header(config`origin`, config`HTTP_ORIGIN`)}`,
    config`asked = ${header(config`access-control-request-method`, config`HTTP_ACCESS_CONTROL_REQUEST_METHOD`)}`,
    config`is_preflight = ${method} == "OPTIONS" and asked != ""`,
    config`is_ours = origin in ${pyList(readers)} and ${asked}`,
  ];
}

export function isElsewhere({ scope: { kind, paths } }: Policy, path: Quoted): Quoted {
  return kind === 'paths'
    ? config`${path} not in ${pyList(paths)}`
    : config`not ${path}.startswith("${paths[0]}") or ".." in ${path}`;
}

/** Not what other responses, which were not seen, may say to these origins. */
function replacedCredentials({ credentials, today }: Policy): Quoted[] {
  const isReplaced = credentials || today.dropsCredentials;
  return isReplaced ? [config`access-control-allow-credentials`] : [];
}

/** Statements that make `headers`, a list of pairs, what these origins need. */
function headerLines(policy: Policy, { quote, origin }: Interface): Quoted[] {
  const { origins, credentials, exposedHeaders, preflight, methods, requestHeaders } = policy;
  const pair = (name: Quoted, value: Quoted) => config`(${quote}${name}", ${value})`;
  const text = (value: Quoted) => config`${quote}${value}"`;
  const isPublic = origins === 'any';
  const exposed = joinQuoted(exposedHeaders, ', ');
  const names = joinQuoted(requestHeaders, ', ');
  const own = [
    pair(config`access-control-allow-origin`, isPublic ? text(config`*`) : origin),
    ...(credentials ? [pair(config`access-control-allow-credentials`, text(config`true`))] : []),
    ...(exposed === '' ? [] : [pair(config`access-control-expose-headers`, text(exposed))]),
  ];
  const answer = [
    pair(config`access-control-allow-methods`, text(joinQuoted(methods, ', '))),
    ...(names === '' ? [] : [pair(config`access-control-allow-headers`, text(names))]),
  ];
  const replaced = (list: readonly Quoted[]) =>
    config`headers = [h for h in headers if h[0].lower() not in [${joinQuoted(list.map(text), ', ')}]]`;
  return [
    config`if is_ours:`,
    ...pyIndented([
      replaced([config`access-control-allow-origin`, ...replacedCredentials(policy)]),
      config`headers += [${joinQuoted(own, ', ')}]`,
    ]),
    ...(preflight === 'leave'
      ? []
      : [
          config`if is_ours and is_preflight:`,
          ...pyIndented([
            replaced([config`access-control-allow-methods`, config`access-control-allow-headers`]),
            config`headers += [${joinQuoted(answer, ', ')}]`,
          ]),
        ]),
    ...(isPublic
      ? [
          config`if not any(h[0].lower() == ${text(config`access-control-allow-origin`)} for h in headers):`,
          ...pyIndented([
            config`headers = [*headers, ${pair(config`access-control-allow-origin`, text(config`*`))}]`,
          ]),
        ]
      : []),
    config`if not any(h[0].lower() == ${text(config`vary`)} and ${text(config`origin`)} in h[1].lower().replace(${text(config` `)}, ${text(config``)}).split(${text(config`,`)}) for h in headers):`,
    ...pyIndented([config`headers = [*headers, ${pair(config`vary`, text(config`Origin`))}]`]),
  ];
}

const WSGI: Interface = {
  path: config`path`,
  method: config`environ["REQUEST_METHOD"]`,
  header: (_, key) => config`environ.get("${key}", "")`,
  quote: config`"`,
  origin: config`origin`,
};

/** A class that stands around a whole WSGI program: its errors, its redirects and its login included. */
export function wsgiLines(policy: Policy): Quoted[] {
  const { scope, preflight } = policy;
  return [
    config`class ${className(policy)}:`,
    config`    def __init__(self, app):`,
    config`        self.app = app`,
    config``,
    config`    def __call__(self, environ, start_response):`,
    ...pyIndented(
      pyIndented([
        ...(scope.kind === 'site'
          ? []
          : [
              config`path = environ.get("SCRIPT_NAME", "") + environ.get("PATH_INFO", "")`,
              config`if ${isElsewhere(policy, config`path`)}:`,
              config`    return self.app(environ, start_response)`,
            ]),
        ...pyQuestionLines(policy, WSGI),
        config``,
        config`def start(status, headers, exc_info=None):`,
        ...pyIndented([
          ...headerLines(policy, WSGI),
          config`return start_response(status, headers, exc_info)`,
        ]),
        config``,
        ...(preflight === 'take'
          ? [
              config`if is_ours and is_preflight:`,
              config`    start("204 No Content", [])`,
              config`    return []`,
            ]
          : []),
        config`return self.app(environ, start)`,
      ]),
    ),
  ].map(trimmed);
}

const ASGI: Interface = {
  path: config`scope["path"]`,
  method: config`scope["method"]`,
  header: (name) => config`sent.get(b"${name}", b"").decode("latin-1")`,
  quote: config`b"`,
  origin: config`origin.encode("latin-1")`,
};

/** The same around a whole ASGI program. */
export function asgiLines(policy: Policy): Quoted[] {
  const { scope, preflight } = policy;
  const path = scope.kind === 'site' ? config`` : config` or ${isElsewhere(policy, ASGI.path)}`;
  return [
    config`class ${className(policy)}:`,
    config`    def __init__(self, app):`,
    config`        self.app = app`,
    config``,
    config`    async def __call__(self, scope, receive, send):`,
    ...pyIndented(
      pyIndented([
        config`if scope["type"] != "http"${path}:`,
        config`    return await self.app(scope, receive, send)`,
        config`sent = dict(scope["headers"])`,
        ...pyQuestionLines(policy, ASGI),
        config``,
        config`async def send_ours(message):`,
        ...pyIndented([
          config`if message["type"] == "http.response.start":`,
          ...pyIndented([
            config`headers = list(message.get("headers", []))`,
            ...headerLines(policy, ASGI),
            config`message = {**message, "headers": headers}`,
          ]),
          config`await send(message)`,
        ]),
        config``,
        ...(preflight === 'take'
          ? [
              config`if is_ours and is_preflight:`,
              config`    await send_ours({"type": "http.response.start", "status": 204, "headers": []})`,
              config`    return await send_ours({"type": "http.response.body", "body": b""})`,
            ]
          : []),
        config`return await self.app(scope, receive, send_ours)`,
      ]),
    ),
  ].map(trimmed);
}

/** An empty line has no indentation. */
function trimmed(line: Quoted): Quoted {
  return line.trim() === '' ? config`` : line;
}

/** Of a request object with a dictionary of headers, as aiohttp and Tornado have it. */
export const REQUEST: Interface = {
  path: config`request.path`,
  method: config`request.method`,
  header: (name) => config`request.headers.get("${name}", "")`,
  quote: config`"`,
  origin: config`origin`,
};

function allow(name: Quoted, value: Quoted): Quoted {
  return config`headers["Access-Control-Allow-${name}"] = ${value}`;
}

/** Statements on `headers`, a dictionary that may hold a name more than once and has `add`. */
export function dictionaryLines(policy: Policy): Quoted[] {
  const { origins, credentials, exposedHeaders, preflight, methods, requestHeaders } = policy;
  const isPublic = origins === 'any';
  const exposed = joinQuoted(exposedHeaders, ', ');
  const names = joinQuoted(requestHeaders, ', ');
  return [
    config`headers.add("Vary", "Origin")`,
    ...(isPublic
      ? [
          config`if "Access-Control-Allow-Origin" not in headers:`,
          ...pyIndented([allow(config`Origin`, config`"*"`)]),
        ]
      : []),
    config`if is_ours:`,
    ...pyIndented([
      allow(config`Origin`, isPublic ? config`"*"` : config`origin`),
      ...(credentials ? [allow(config`Credentials`, config`"true"`)] : []),
      ...(policy.today.dropsCredentials
        ? [config`headers.pop("Access-Control-Allow-Credentials", None)`]
        : []),
      ...(exposed === ''
        ? []
        : [config`headers.add("Access-Control-Expose-Headers", "${exposed}")`]),
    ]),
    ...(preflight === 'leave'
      ? []
      : [
          config`if is_ours and is_preflight:`,
          ...pyIndented([
            allow(config`Methods`, config`"${joinQuoted(methods, ', ')}"`),
            ...(names === '' ? [] : [allow(config`Headers`, config`"${names}"`)]),
          ]),
        ]),
  ];
}
