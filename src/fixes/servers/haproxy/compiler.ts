import type { Fix } from '../../fix.ts';
import { insert } from '../../fix.ts';
import { note } from '../../note.ts';
import type { Policy } from '../../policy/policy.ts';
import { policyWarnings } from '../../policy/warnings.ts';
import type { Quoted } from '../../quoting/quoted.ts';
import { config, joinQuoted } from '../../quoting/quoted.ts';

const FILE = '/etc/haproxy/haproxy.cfg';
const CHECK = `sudo haproxy -c -f ${FILE}`;

/**
 * The policy for HAProxy, whose rules run in the order of the file: who asks is found out above all
 * other rules, the headers are set below them, so that nothing that is there has to be taken out.
 */
export function compile(policy: Policy): Fix[] {
  const { path } = policy;
  return [
    {
      server: 'haproxy',
      variant: 'only',
      blocks: [
        insert('frontend', FILE, joinQuoted(questions(policy), '\n'), { at: 'start' }),
        insert('frontend', FILE, joinQuoted(answers(policy), '\n')),
      ],
      placement: [note('haproxy-place-start', { path }), note('haproxy-place-end')],
      apply: [{ purpose: note('apply-debian'), code: `${CHECK} && sudo systemctl reload haproxy` }],
      warnings: policyWarnings(policy),
    },
  ];
}

/** What a response no longer knows of its request is kept in variables. */
function questions(policy: Policy): Quoted[] {
  const { preflight, readers, asks } = policy;
  const ours = config`${isSet(policy, config`path`)} { req.fhdr(Origin) -m str ${joinQuoted(readers, ' ')} }`;
  const acrm = config`req.fhdr(Access-Control-Request-Method)`;
  const asked = config`METH_OPTIONS { ${acrm} -m str ${joinQuoted(asks, ' ')} }`;
  const taken = isSet(policy, config`preflight`);
  return [
    ...pathLines(policy),
    set(
      policy,
      config`origin`,
      config`req.fhdr(Origin)`,
      config` if ${ours} !METH_OPTIONS or ${ours} !{ ${acrm} -m found }`,
    ),
    ...(preflight === 'leave'
      ? []
      : [set(policy, config`preflight`, config`req.fhdr(Origin)`, config` if ${ours} ${asked}`)]),
    ...(preflight === 'take' ? [config`http-request return status 204 if ${taken}`] : []),
  ];
}

/** The path as it was sent; below a folder, one that leads out of it again is left out. */
function pathLines(policy: Policy): Quoted[] {
  const { kind, paths } = policy.scope;
  const list = joinQuoted(paths, ' ');
  const condition = {
    site: config``,
    paths: config` if { path ${list} }`,
    below: config` if { path_beg ${list} } !{ path_sub -i .. %2e }`,
  }[kind];
  return [set(policy, config`path`, config`bool(true)`, condition)];
}

function set({ mark }: Policy, name: Quoted, value: Quoted, condition: Quoted): Quoted {
  return config`http-request set-var(txn.cors_${name}_${mark}) ${value}${condition}`;
}

function isSet({ mark }: Policy, name: Quoted): Quoted {
  return config`{ var(txn.cors_${name}_${mark}) -m found }`;
}

/**
 * `set-header` takes the place of what is there. `http-after-response`, because `http-response`
 * leaves HAProxy's own errors and the 204 out.
 */
function answers(policy: Policy): Quoted[] {
  const { origins, preflight } = policy;
  const legs = [config`origin`, ...(preflight === 'leave' ? [] : [config`preflight`])];
  const path = isSet(policy, config`path`);
  const silent = config`!{ res.fhdr(Access-Control-Allow-Origin) -m found }`;
  return [
    ...legs.flatMap((leg) => accessLines(policy, leg)),
    ...exposeLines(policy),
    ...(preflight === 'leave' ? [] : preflightLines(policy)),
    ...(origins === 'any' ? [allow(config`Origin`, config`"*"`, config`${path} ${silent}`)] : []),
    config`http-after-response add-header Vary "Origin" if ${path}`,
  ];
}

function accessLines(policy: Policy, leg: Quoted): Quoted[] {
  const { mark, origins, credentials, today } = policy;
  const when = isSet(policy, leg);
  const denied = config`http-after-response del-header Access-Control-Allow-Credentials if ${when}`;
  const value = origins === 'any' ? config`"*"` : config`%[var(txn.cors_${leg}_${mark})]`;
  return [
    allow(config`Origin`, value, when),
    ...(credentials ? [allow(config`Credentials`, config`"true"`, when)] : []),
    ...(today.dropsCredentials ? [denied] : []),
  ];
}

function exposeLines(policy: Policy): Quoted[] {
  const { exposedHeaders } = policy;
  if (exposedHeaders.length === 0) return [];
  const list = joinQuoted(exposedHeaders, ', ');
  return [
    config`http-after-response add-header Access-Control-Expose-Headers "${list}" if ${isSet(policy, config`origin`)}`,
  ];
}

function preflightLines(policy: Policy): Quoted[] {
  const { methods, requestHeaders } = policy;
  const when = isSet(policy, config`preflight`);
  const names = joinQuoted(requestHeaders, ', ');
  return [
    allow(config`Methods`, config`"${joinQuoted(methods, ', ')}"`, when),
    ...(names === '' ? [] : [allow(config`Headers`, config`"${names}"`, when)]),
  ];
}

function allow(name: Quoted, value: Quoted, when: Quoted): Quoted {
  return config`http-after-response set-header Access-Control-Allow-${name} ${value} if ${when}`;
}
