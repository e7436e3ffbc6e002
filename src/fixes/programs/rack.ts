import type { Command, Note } from '../note.ts';
import { note } from '../note.ts';
import type { Policy } from '../policy/policy.ts';
import type { Quoted } from '../quoting/quoted.ts';
import { config, joinQuoted } from '../quoting/quoted.ts';
import { rubySymbol } from '../quoting/ruby.ts';
import type { Way } from './ways.ts';
import { VARIES_BY_ORIGIN } from './ways.ts';

/** `["a", "b"]`; what may be written holds neither quotes, backslashes nor `#`. */
function rbList(values: readonly Quoted[]): Quoted {
  return config`[${joinQuoted(
    values.map((value) => config`"${value}"`),
    ', ',
  )}]`;
}

function rbIndented(lines: readonly Quoted[]): Quoted[] {
  return lines.map((line) => config`  ${line}`);
}

export function rbCheck(file: string): Command {
  return { purpose: note('apply-restart'), code: `ruby -c ${file}` };
}

export function rackClass({ mark }: Policy): Quoted {
  return config`Cors${mark}`;
}

/** A class that stands around a whole Rack program: its errors, redirects and login included. */
export function rackLines(policy: Policy): Quoted[] {
  return [
    config`class ${rackClass(policy)}`,
    ...rbIndented([
      config`def initialize(app)`,
      config`  @app = app`,
      config`end`,
      config``,
      config`def call(env)`,
      ...rbIndented([
        ...pathLines(policy),
        ...questionLines(policy),
        policy.preflight === 'take'
          ? config`status, headers, body = ours && preflight ? [204, {}, []] : @app.call(env)`
          : config`status, headers, body = @app.call(env)`,
        ...headerLines(policy),
        config`[status, headers, body]`,
      ]),
      config`end`,
    ]),
    config`end`,
  ].map((line) => (line.trim() === '' ? config`` : line));
}

function pathLines({ scope: { kind, paths } }: Policy): Quoted[] {
  if (kind === 'site') return [];
  const here =
    kind === 'paths'
      ? config`${rbList(paths)}.include?(path)`
      : config`path.start_with?("${paths[0]}") && !path.match?(/\\.\\.|%2e/i)`;
  return [
    config`path = env["SCRIPT_NAME"].to_s + env["PATH_INFO"].to_s`,
    config`return @app.call(env) unless ${here}`,
  ];
}

function questionLines({ preflight, asks, readers }: Policy): Quoted[] {
  const asked =
    preflight === 'leave'
      ? config`!preflight`
      : config`(!preflight || ${rbList(asks)}.include?(asked))`;
  return [
    config`origin = env["HTTP_ORIGIN"]`,
    config`asked = env["HTTP_ACCESS_CONTROL_REQUEST_METHOD"]`,
    config`preflight = env["REQUEST_METHOD"] == "OPTIONS" && !asked.nil?`,
    config`ours = ${rbList(readers)}.include?(origin) && ${asked}`,
  ];
}

function set(name: Quoted, value: Quoted): Quoted {
  return config`headers["access-control-${name}"] = ${value}`;
}

function without(list: readonly Quoted[]): Quoted {
  return config`headers = headers.to_h.reject { |name, _| ${rbList(list)}.include?(name.downcase) }`;
}

/** Beside what pages may read already, however its name is written. */
function exposedLines(list: Quoted): Quoted[] {
  const name = config`access-control-expose-headers`;
  return [
    config`exposed = headers.keys.find { |name| name.downcase == "${name}" } || "${name}"`,
    config`headers[exposed] = [*headers[exposed], "${list}"].join(", ")`,
  ];
}

/** Names in lower case are right in Rack 2 and the only ones in Rack 3. */
function headerLines(policy: Policy): Quoted[] {
  const { origins, credentials, today, exposedHeaders, preflight, methods } = policy;
  const isPublic = origins === 'any';
  const exposed = joinQuoted(exposedHeaders, ', ');
  const names = joinQuoted(policy.requestHeaders, ', ');
  return [
    config`if ours`,
    ...rbIndented([
      without([
        config`access-control-allow-origin`,
        ...(credentials || today.dropsCredentials
          ? [config`access-control-allow-credentials`]
          : []),
      ]),
      set(config`allow-origin`, isPublic ? config`"*"` : config`origin`),
      ...(credentials ? [set(config`allow-credentials`, config`"true"`)] : []),
      ...(exposed === '' ? [] : exposedLines(exposed)),
    ]),
    config`end`,
    ...(preflight === 'leave'
      ? []
      : [
          config`if ours && preflight`,
          ...rbIndented([
            without([config`access-control-allow-methods`, config`access-control-allow-headers`]),
            set(config`allow-methods`, config`"${joinQuoted(methods, ', ')}"`),
            ...(names === '' ? [] : [set(config`allow-headers`, config`"${names}"`)]),
          ]),
          config`end`,
        ]),
    config`headers = headers.to_h.dup`,
    ...(isPublic
      ? [
          config`told = headers.keys.any? { |name| name.downcase == "access-control-allow-origin" }`,
          config`headers["access-control-allow-origin"] = "*" unless told`,
        ]
      : []),
    config`vary = headers.keys.find { |name| name.downcase == "vary" } || "vary"`,
    config`headers[vary] = [*headers[vary], "Origin"].join(", ") unless headers[vary].to_s.match?(/${VARIES_BY_ORIGIN}/i)`,
  ];
}

/** `rack-cors`: an `allow` block for these origins alone; further ones may stand beside it. */
export function rackCorsLines(policy: Policy, open: Quoted): Quoted[] {
  const { origins, methods, requestHeaders, exposedHeaders, credentials, scope } = policy;
  const options = [
    config`methods: [${joinQuoted(methods.map(rubySymbol), ', ')}]`,
    config`headers: ${rbList(requestHeaders)}`,
    ...(exposedHeaders.length > 0 ? [config`expose: ${rbList(exposedHeaders)}`] : []),
    ...(credentials ? [config`credentials: true`] : []),
  ];
  const resources = {
    site: [config`*`],
    below: scope.paths.map((path) => config`${path}*`),
    paths: scope.paths,
  }[scope.kind];
  const list = joinQuoted(
    origins === 'any' ? [config`"*"`] : origins.map((origin) => config`"${origin}"`),
    ', ',
  );
  return [
    config`${open} do`,
    ...rbIndented([
      config`allow do`,
      config`  origins ${list}`,
      ...resources.map((path) => config`  resource "${path}", ${joinQuoted(options, ', ')}`),
      config`end`,
    ]),
    config`end`,
  ];
}

/** One more entry in the package's `origins "…"`. */
export function rackListWay({ readers }: Policy, file: string, place: Note): Way {
  const code = readers.map((origin) => config`"${origin}", `).join('');
  const edit = {
    how: 'extend',
    isEntry: true,
    line: 'origins',
    pattern: '^\\s*origins[ (]',
  } as const;
  return {
    blocks: [{ context: 'file', file, code, edit }],
    placement: [place, note('list-same-rights')],
    apply: [rbCheck(file)],
  };
}
