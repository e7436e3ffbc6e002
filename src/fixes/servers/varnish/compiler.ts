import type { Fix } from '../../fix.ts';
import { insert } from '../../fix.ts';
import { note } from '../../note.ts';
import type { Policy } from '../../policy/policy.ts';
import { policyWarnings } from '../../policy/warnings.ts';
import type { Quoted } from '../../quoting/quoted.ts';
import { config, joinQuoted } from '../../quoting/quoted.ts';
import { regexOf } from '../../quoting/quoting.ts';

const FILE = '/etc/varnish/default.vcl';
const FIRST = { line: 'vcl 4.1;', pattern: '^vcl 4\\.\\d;' };
const CHECK = `sudo varnishd -C -f ${FILE} > /dev/null && sudo systemctl reload varnish`;

/**
 * Varnish runs all subroutines of one name, in the order of the file: the preflight is answered
 * before everything else, and what the others set is set again after them.
 */
export function compile(policy: Policy): Fix[] {
  const taken = policy.preflight === 'take';
  return [
    {
      server: 'varnish',
      variant: 'only',
      blocks: [
        ...(taken ? [insert('file', FILE, preflight(policy), { at: 'end', beside: FIRST })] : []),
        insert('file', FILE, answers(policy)),
      ],
      placement: [...(taken ? [note('varnish-place-start')] : []), note('varnish-place-end')],
      apply: [{ purpose: note('apply-debian'), code: CHECK }],
      warnings: policyWarnings(policy),
    },
  ];
}

const IS_PREFLIGHT = config`req.method == "OPTIONS" && req.http.Access-Control-Request-Method`;

/** `(a == "x" || a == "y")`; what may be written holds no quotes, and VCL knows no escapes. */
function isOneOf(name: Quoted, values: readonly Quoted[]): Quoted {
  const [first, ...others] = values.map((value) => config`${name} == "${value}"`);
  const all = others.reduce((so, one) => config`${so} || ${one}`, first ?? config`false`);
  return config`(${all})`;
}

function path({ scope: { kind, paths } }: Policy): Quoted {
  if (kind === 'site') return config`true`;
  const list = joinQuoted(paths.map(regexOf), '|');
  return kind === 'paths'
    ? config`req.url ~ "^(?:${list})(?:\\?|$)"`
    : config`req.url ~ "^${list}" && req.url !~ "(?i)^[^?]*(?:\\.\\.|%2e)"`;
}

function asked({ asks }: Policy): Quoted {
  return isOneOf(config`req.http.Access-Control-Request-Method`, asks);
}

function indented(lines: readonly Quoted[]): Quoted[] {
  return lines.map((line) => config`    ${line}`);
}

function when(condition: Quoted, lines: readonly Quoted[]): Quoted[] {
  return [config`if (${condition}) {`, ...indented(lines), config`}`];
}

function sub(name: Quoted, lines: readonly Quoted[]): Quoted[] {
  return [config`sub ${name} {`, ...indented(lines), config`}`];
}

function preflight(policy: Policy): Quoted {
  const origin = isOneOf(config`req.http.Origin`, policy.readers);
  const ours = config`${path(policy)} && ${origin} && ${IS_PREFLIGHT} && ${asked(policy)}`;
  const lines = sub(config`vcl_recv`, when(ours, [config`return (synth(204));`]));
  return joinQuoted(lines, '\n');
}

function answers(policy: Policy): Quoted {
  const own = config`cors_${policy.mark}`;
  const called = config`call ${own};`;
  const isEmpty = config`resp.status == 204 && ${IS_PREFLIGHT}`;
  return joinQuoted(
    [
      config`import std;`,
      ...sub(own, when(path(policy), headerLines(policy))),
      ...sub(config`vcl_deliver`, [called]),
      ...sub(config`vcl_synth`, [
        called,
        ...(policy.preflight === 'take' ? when(isEmpty, [config`return (deliver);`]) : []),
      ]),
    ],
    '\n',
  );
}

function set(name: Quoted, value: Quoted): Quoted {
  return config`set resp.http.Access-Control-${name} = ${value};`;
}

/** Adds to a list that may be there, in more lines than one. */
function add(name: Quoted, value: Quoted): Quoted[] {
  return [
    config`std.collect(${name});`,
    ...when(name, [config`set ${name} = ${name} + ", ${value}";`]),
    config`else {`,
    ...indented([config`set ${name} = "${value}";`]),
    config`}`,
  ];
}

function headerLines(policy: Policy): Quoted[] {
  const { origins, credentials, exposedHeaders, methods, requestHeaders, readers } = policy;
  const isPublic = origins === 'any';
  const from = isOneOf(config`req.http.Origin`, readers);
  const other = config`(req.method != "OPTIONS" || !req.http.Access-Control-Request-Method)`;
  const isLeft = policy.preflight === 'leave';
  const ours = config`${from} && ${isLeft ? other : config`(${other} || ${asked(policy)})`}`;
  const names = joinQuoted(requestHeaders, ', ');
  const origin = config`resp.http.Access-Control-Allow-Origin`;
  return [
    ...add(config`resp.http.Vary`, config`Origin`),
    ...(isPublic ? when(config`!${origin}`, [set(config`Allow-Origin`, config`"*"`)]) : []),
    ...when(ours, [
      set(config`Allow-Origin`, isPublic ? config`"*"` : config`req.http.Origin`),
      credentials
        ? set(config`Allow-Credentials`, config`"true"`)
        : config`unset resp.http.Access-Control-Allow-Credentials;`,
      ...(exposedHeaders.length === 0
        ? []
        : add(config`resp.http.Access-Control-Expose-Headers`, joinQuoted(exposedHeaders, ', '))),
    ]),
    ...(isLeft
      ? []
      : when(config`${ours} && ${IS_PREFLIGHT}`, [
          set(config`Allow-Methods`, config`"${joinQuoted(methods, ', ')}"`),
          ...(names === '' ? [] : [set(config`Allow-Headers`, config`"${names}"`)]),
        ])),
  ];
}
