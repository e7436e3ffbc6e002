import type { Fix } from '../../fix.ts';
import { insert } from '../../fix.ts';
import { note } from '../../note.ts';
import type { Policy } from '../../policy/policy.ts';
import { targetPattern } from '../../policy/scope.ts';
import { indented } from '../../programs/javascript.ts';
import { VARIES_BY_ORIGIN } from '../../programs/ways.ts';
import type { Quoted } from '../../quoting/quoted.ts';
import { config, joinQuoted } from '../../quoting/quoted.ts';
import { onlyFix } from '../setting-fixes.ts';

const FILE = '/etc/varnish/default.vcl';
const TOP = { line: 'vcl 4.1;', pattern: '^vcl 4\\.\\d;' };
const CHECK = `sudo varnishd -C -f ${FILE} > /dev/null && sudo systemctl reload varnish`;

/**
 * Subroutines of one name are joined in the order of the file: preflights are answered above all
 * others, headers are set below all others, which takes the place of what is there.
 *
 * @see https://varnish-cache.org/docs/trunk/reference/vcl.html#subroutines
 */
export function compile(policy: Policy): Fix[] {
  const { mark, preflight } = policy;
  const call = config`    call cors_${mark};`;
  const taken = block(condition(policy, asked(policy)), [config`return (synth(204));`]);
  const start = [
    config`import std;`,
    config``,
    ...sub(config`cors_${mark}`, headerLines(policy)),
    ...(preflight === 'take' ? sub(config`vcl_recv`, taken) : []),
    config`sub vcl_synth {`,
    call,
    ...(preflight === 'take'
      ? indented(block(condition(policy, asked(policy)), [config`return (deliver);`]))
      : []),
    config`}`,
  ];
  return onlyFix('varnish', policy, {
    blocks: [
      insert('file', FILE, joinQuoted(start, '\n'), { at: 'end', beside: TOP }),
      insert('file', FILE, joinQuoted([config`sub vcl_deliver {`, call, config`}`], '\n')),
    ],
    placement: [note('varnish-place')],
    apply: [{ purpose: note('apply-debian'), code: CHECK }],
  });
}

function sub(name: Quoted, lines: readonly Quoted[]): Quoted[] {
  return [config`sub ${name} {`, ...indented(indented(lines)), config`}`, config``];
}

function block(when: Quoted, lines: readonly Quoted[]): Quoted[] {
  return [config`if (${when}) {`, ...indented(indented(lines)), config`}`];
}

/** Of the address, if it is not the whole site, and all else that is asked. */
function condition({ scope }: Policy, ...others: readonly Quoted[]): Quoted {
  const path = config`req.url ~ "^${targetPattern(scope, config`(?:\\?|$)`)}"`;
  const all = [...(scope.kind === 'site' ? [] : [path]), ...others];
  return all.reduce((one, other) => config`${one} && ${other}`);
}

function equals(name: Quoted, values: readonly Quoted[]): Quoted {
  const each = values.map((value) => config`${name} == "${value}"`);
  return config`(${each.reduce((one, other) => config`${one} || ${other}`)})`;
}

function ours({ readers }: Policy): Quoted {
  return equals(config`req.http.Origin`, readers);
}

function asked(policy: Policy): Quoted {
  const method = equals(config`req.http.Access-Control-Request-Method`, policy.asks);
  return config`${ours(policy)} && req.method == "OPTIONS" && ${method}`;
}

function headerLines(policy: Policy): Quoted[] {
  const { scope, origins, preflight, methods, requestHeaders } = policy;
  const silent = config`!resp.http.Access-Control-Allow-Origin`;
  const names = joinQuoted(requestHeaders, ', ');
  const lines = [
    config`std.collect(resp.http.Vary);`,
    config`if (!resp.http.Vary) {`,
    config`    set resp.http.Vary = "Origin";`,
    config`} else if (resp.http.Vary !~ "(?i)${VARIES_BY_ORIGIN}") {`,
    config`    set resp.http.Vary = resp.http.Vary + ", Origin";`,
    config`}`,
    ...block(ours(policy), accessLines(policy)),
    ...(preflight === 'leave'
      ? []
      : block(asked(policy), [
          set(config`Allow-Methods`, config`"${joinQuoted(methods, ', ')}"`),
          ...(names === '' ? [] : [set(config`Allow-Headers`, config`"${names}"`)]),
        ])),
    ...(origins === 'any' ? block(silent, [set(config`Allow-Origin`, config`"*"`)]) : []),
  ];
  return scope.kind === 'site' ? lines : block(condition(policy), lines);
}

function accessLines({ origins, credentials, today, exposedHeaders }: Policy): Quoted[] {
  const exposed = joinQuoted(exposedHeaders, ', ');
  return [
    set(config`Allow-Origin`, origins === 'any' ? config`"*"` : config`req.http.Origin`),
    ...(credentials ? [set(config`Allow-Credentials`, config`"true"`)] : []),
    ...(today.dropsCredentials ? [config`unset resp.http.Access-Control-Allow-Credentials;`] : []),
    ...(exposed === '' ? [] : exposedLines(exposed)),
  ];
}

/** Beside what pages may read already. */
function exposedLines(list: Quoted): Quoted[] {
  const header = config`resp.http.Access-Control-Expose-Headers`;
  return [
    config`if (${header}) {`,
    config`    set ${header} = ${header} + ", ${list}";`,
    config`} else {`,
    config`    set ${header} = "${list}";`,
    config`}`,
  ];
}

function set(name: Quoted, value: Quoted): Quoted {
  return config`set resp.http.Access-Control-${name} = ${value};`;
}
