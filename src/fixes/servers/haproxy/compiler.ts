import type { Fix } from '../../fix.ts';
import { insert } from '../../fix.ts';
import { note } from '../../note.ts';
import type { Policy } from '../../policy/policy.ts';
import { replacingWarnings } from '../../policy/warnings.ts';
import type { Quoted } from '../../quoting/quoted.ts';
import { config, joinQuoted } from '../../quoting/quoted.ts';

const FILE = '/etc/haproxy/haproxy.cfg';
const CHECK = `sudo haproxy -c -f ${FILE}`;

/** The policy for HAProxy. Its rules run in the order of the file. */
export function compile(policy: Policy): Fix[] {
  const lines = [...questions(policy), ...answers(policy)];
  return [
    {
      server: 'haproxy',
      variant: 'only',
      blocks: [insert('frontend', FILE, joinQuoted(lines, '\n'), { at: 'start' })],
      placement: [note('haproxy-place', { path: policy.path }), note('haproxy-existing')],
      apply: [{ purpose: note('apply-debian'), code: `${CHECK} && sudo systemctl reload haproxy` }],
      warnings: replacingWarnings(policy),
    },
  ];
}

/** What an answer no longer knows of its request is kept in variables. */
function questions({ mark, path, site, origins, answersPreflight }: Policy): Quoted[] {
  const acl = config`acl cors_path_${mark}`;
  const set = config`http-request set-var(txn.cors`;
  const whole = site || path.endsWith('/');
  return [
    ...(whole ? [] : [config`${acl} path ${path}`]),
    config`${acl} path_beg ${path}${whole ? config`` : config`/`}`,
    config`${set}_path_${mark}) bool(true) if cors_path_${mark}`,
    ...(origins === 'any'
      ? []
      : [
          config`${set}_origin_${mark}) req.fhdr(Origin) if cors_path_${mark} { req.fhdr(Origin) -m str ${joinQuoted(origins, ' ')} }`,
        ]),
    ...(answersPreflight
      ? [
          config`${set}_preflight_${mark}) bool(true) if cors_path_${mark} METH_OPTIONS { req.fhdr(Access-Control-Request-Method) -m found }`,
          config`http-request return status 204 if { var(txn.cors_preflight_${mark}) -m found }`,
        ]
      : []),
  ];
}

/** `http-after-response`, because `http-response` leaves HAProxy's own errors and the 204 out. */
function answers(policy: Policy): Quoted[] {
  const { mark, origins, hidesUpstream } = policy;
  const here = config`if { var(txn.cors_path_${mark}) -m found }`;
  const hidden = [
    config`http-after-response del-header Access-Control-Allow-Origin ${here}`,
    config`http-after-response del-header Access-Control-Allow-Credentials ${here}`,
  ];
  return [
    ...(hidesUpstream ? hidden : []),
    ...accessLines(policy, here),
    ...(origins === 'any' ? [] : [config`http-after-response add-header Vary "Origin" ${here}`]),
    ...preflightLines(policy),
  ];
}

function accessLines(policy: Policy, here: Quoted): Quoted[] {
  const { mark, origins, credentials, exposedHeaders } = policy;
  const found = config`if { var(txn.cors_origin_${mark}) -m found }`;
  const [origin, when] =
    origins === 'any' ? [config`"*"`, here] : [config`%[var(txn.cors_origin_${mark})]`, found];
  const list = joinQuoted(exposedHeaders, ', ');
  return [
    allow(config`Allow-Origin`, origin, when),
    ...(credentials ? [allow(config`Allow-Credentials`, config`"true"`, when)] : []),
    ...(list === '' ? [] : [allow(config`Expose-Headers`, config`"${list}"`, when)]),
  ];
}

function preflightLines({ mark, answersPreflight, methods, requestHeaders }: Policy): Quoted[] {
  if (!answersPreflight) return [];
  const when = config`if { var(txn.cors_preflight_${mark}) -m found }`;
  const names = config`"${joinQuoted(requestHeaders, ', ')}"`;
  return [
    allow(config`Allow-Methods`, config`"${joinQuoted(methods, ', ')}"`, when),
    ...(requestHeaders.length > 0 ? [allow(config`Allow-Headers`, names, when)] : []),
    allow(config`Max-Age`, config`"600"`, when),
  ];
}

function allow(name: Quoted, value: Quoted, when: Quoted): Quoted {
  return config`http-after-response set-header Access-Control-${name} ${value} ${when}`;
}
