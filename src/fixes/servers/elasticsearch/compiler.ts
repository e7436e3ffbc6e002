import type { Fix } from '../../fix.ts';
import { insert } from '../../fix.ts';
import { note } from '../../note.ts';
import type { Policy } from '../../policy/policy.ts';
import { canExtend } from '../../programs/ways.ts';
import type { Quoted } from '../../quoting/quoted.ts';
import { config, joinQuoted } from '../../quoting/quoted.ts';
import { originList, settingFixes } from '../setting-fixes.ts';

const FILE = 'elasticsearch.yml';
const LIST = {
  line: 'http.cors.allow-origin: "',
  pattern: '^http\\.cors\\.allow-origin:\\s*"(?!/)',
};
const APPLY = [
  { purpose: note('elasticsearch-apply'), code: 'sudo systemctl restart elasticsearch' },
];

/** The node's own setting, which holds for all of it. */
export function compile(policy: Policy): Fix[] {
  const { readers } = policy;
  return settingFixes('elasticsearch', policy, {
    setting: {
      blocks: [insert('file', FILE, joinQuoted(lines(policy), '\n'))],
      placement: [note('elasticsearch-place'), note('setting-only-first')],
      apply: APPLY,
    },
    list: canExtend(policy)
      ? {
          blocks: [
            {
              context: 'file',
              file: FILE,
              code: `${joinQuoted(readers, ',')},`,
              edit: { how: 'extend', isEntry: true, ...LIST },
            },
          ],
          placement: [
            note('place-commas', { name: 'http.cors.allow-origin' }),
            note('list-same-rights'),
          ],
          apply: APPLY,
        }
      : undefined,
  });
}

function lines(policy: Policy): Quoted[] {
  const { methods, requestHeaders, exposedHeaders, credentials } = policy;
  return [
    config`http.cors.enabled: true`,
    config`http.cors.allow-origin: "${joinQuoted(originList(policy), ',')}"`,
    config`http.cors.allow-methods: "${joinQuoted(methods, ', ')}"`,
    ...(requestHeaders.length > 0
      ? [config`http.cors.allow-headers: "${joinQuoted(requestHeaders, ', ')}"`]
      : []),
    ...(exposedHeaders.length > 0
      ? [config`http.cors.expose-headers: "${joinQuoted(exposedHeaders, ', ')}"`]
      : []),
    ...(credentials ? [config`http.cors.allow-credentials: true`] : []),
  ];
}
