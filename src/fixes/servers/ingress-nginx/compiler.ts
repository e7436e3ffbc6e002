import type { Fix } from '../../fix.ts';
import { insert } from '../../fix.ts';
import { note } from '../../note.ts';
import type { Policy } from '../../policy/policy.ts';
import { canExtend } from '../../programs/ways.ts';
import type { Quoted } from '../../quoting/quoted.ts';
import { config, joinQuoted } from '../../quoting/quoted.ts';
import { originList, settingFixes } from '../setting-fixes.ts';

const FILE = 'ingress.yaml';
const INSIDE = {
  at: 'end',
  beside: { line: '  annotations:', pattern: '^  annotations:$' },
} as const;
const LIST = {
  line: 'nginx.ingress.kubernetes.io/cors-allow-origin: "',
  pattern: '^\\s*nginx\\.ingress\\.kubernetes\\.io/cors-allow-origin:\\s*"',
};
const APPLY = [
  { purpose: note('ingress-nginx-apply'), code: 'kubectl apply --filename ingress.yaml' },
];

/** The ingress refuses an Ingress with any other origin: app schemes and IPv6 addresses are none. */
const TAKEN = /^(?:\*|https?:\/\/[A-Za-z\d._-]+(?::\d+)?)$/;

/** Annotations of an Ingress, which hold for every path of it. */
export function compile(policy: Policy): Fix[] {
  const { readers } = policy;
  if (!originList(policy).every((origin) => TAKEN.test(origin))) return [];
  return settingFixes('ingress-nginx', policy, {
    setting: {
      blocks: [insert('file', FILE, joinQuoted(annotations(policy), '\n'), INSIDE)],
      placement: [note('ingress-nginx-place'), note('setting-only-first')],
      apply: APPLY,
      traps: [note('ingress-nginx-takes')],
    },
    list: canExtend(policy)
      ? {
          blocks: [
            {
              context: 'file',
              file: FILE,
              code: `${joinQuoted(readers, ', ')}, `,
              edit: { how: 'extend', isEntry: true, ...LIST },
            },
          ],
          placement: [note('ingress-nginx-place-list'), note('list-same-rights')],
          apply: APPLY,
        }
      : undefined,
  });
}

/** Each is written: what is left out has a default that allows more than this request needs. */
function annotations(policy: Policy): Quoted[] {
  const { methods, requestHeaders, exposedHeaders, credentials } = policy;
  return [
    line(config`enable-cors`, config`true`),
    line(config`cors-allow-origin`, joinQuoted(originList(policy), ', ')),
    line(config`cors-allow-methods`, joinQuoted(methods, ', ')),
    ...(requestHeaders.length > 0
      ? [line(config`cors-allow-headers`, joinQuoted(requestHeaders, ', '))]
      : []),
    ...(exposedHeaders.length > 0
      ? [line(config`cors-expose-headers`, joinQuoted(exposedHeaders, ', '))]
      : []),
    line(config`cors-allow-credentials`, credentials ? config`true` : config`false`),
  ];
}

function line(name: Quoted, value: Quoted): Quoted {
  return config`    nginx.ingress.kubernetes.io/${name}: "${value}"`;
}
