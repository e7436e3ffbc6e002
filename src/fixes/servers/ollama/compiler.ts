import type { Fix } from '../../fix.ts';
import { insert } from '../../fix.ts';
import { note } from '../../note.ts';
import type { Policy } from '../../policy/policy.ts';
import { config, joinQuoted } from '../../quoting/quoted.ts';
import { originList, settingFixes } from '../setting-fixes.ts';

const FILE = '/etc/systemd/system/ollama.service.d/override.conf';
const LIST = {
  line: 'Environment="OLLAMA_ORIGINS=',
  pattern: '^Environment="?OLLAMA_ORIGINS=',
};
const APPLY = [
  {
    purpose: note('ollama-apply'),
    code: 'sudo systemctl daemon-reload && sudo systemctl restart ollama',
  },
];

/** A list of origins is all that can be set, besides those of this machine. None with cookies. */
export function compile(policy: Policy): Fix[] {
  if (policy.credentials || policy.origins === 'any') return [];
  const list = joinQuoted(originList(policy), ',');
  const setting = joinQuoted(
    [config`[Service]`, config`Environment="OLLAMA_ORIGINS=${list}"`],
    '\n',
  );
  return settingFixes('ollama', policy, {
    setting: {
      blocks: [insert('file', FILE, setting)],
      placement: [note('ollama-place'), note('ollama-others'), note('setting-only-first')],
      apply: APPLY,
    },
    list: {
      blocks: [
        {
          context: 'file',
          file: FILE,
          code: `${list},`,
          edit: { how: 'extend', isEntry: true, ...LIST },
        },
      ],
      placement: [note('place-commas', { name: 'OLLAMA_ORIGINS' })],
      apply: APPLY,
    },
  });
}
