import type { Fix } from '../../fix.ts';
import { insert } from '../../fix.ts';
import { note } from '../../note.ts';
import type { Policy } from '../../policy/policy.ts';
import { canExtend } from '../../programs/ways.ts';
import type { Quoted } from '../../quoting/quoted.ts';
import { config, joinQuoted } from '../../quoting/quoted.ts';
import { originList, settingFixes } from '../setting-fixes.ts';

const FILE = '/etc/traefik/dynamic/cors.yml';
const LIST = {
  line: 'accessControlAllowOriginList:',
  pattern: '^\\s*accessControlAllowOriginList:$',
};
const APPLY = [
  { purpose: note('traefik-apply'), code: 'sudo journalctl --unit traefik --since -1m' },
];

/** A middleware for the routers of this address. */
export function compile(policy: Policy): Fix[] {
  const { readers, mark } = policy;
  return settingFixes('traefik', policy, {
    setting: {
      blocks: [insert('file', FILE, joinQuoted(lines(policy), '\n'))],
      placement: [
        note('traefik-place', { name: config`cors${mark}@file` }),
        note('setting-only-first'),
      ],
      apply: APPLY,
      traps: [note('proxy-takes')],
    },
    list: canExtend(policy)
      ? {
          blocks: [
            {
              context: 'file',
              file: FILE,
              code: readers.map((origin) => config`          - "${origin}"`).join('\n'),
              edit: { how: 'extend', ...LIST },
            },
          ],
          placement: [note('traefik-place-list'), note('list-same-rights')],
          apply: APPLY,
        }
      : undefined,
  });
}

function lines(policy: Policy): Quoted[] {
  const { methods, requestHeaders, exposedHeaders, credentials, mark } = policy;
  return [
    config`http:`,
    config`  middlewares:`,
    config`    cors${mark}:`,
    config`      headers:`,
    ...list(config`OriginList`, originList(policy)),
    ...list(config`Methods`, methods),
    ...list(config`Headers`, requestHeaders),
    ...(exposedHeaders.length > 0
      ? [
          config`        accessControlExposeHeaders:`,
          ...exposedHeaders.map((name) => config`          - "${name}"`),
        ]
      : []),
    ...(credentials ? [config`        accessControlAllowCredentials: true`] : []),
    config`        addVaryHeader: true`,
  ];
}

function list(name: Quoted, values: readonly Quoted[]): Quoted[] {
  if (values.length === 0) return [];
  return [
    config`        accessControlAllow${name}:`,
    ...values.map((value) => config`          - "${value}"`),
  ];
}
