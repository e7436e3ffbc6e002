import type { Fix } from '../../fix.ts';
import { insert } from '../../fix.ts';
import { note } from '../../note.ts';
import type { Policy } from '../../policy/policy.ts';
import { config } from '../../quoting/quoted.ts';
import { originList, settingFixes } from '../setting-fixes.ts';

const HEADERS = /^(?:authorization|content-type)$/i;
const METHODS = new Set<string>(['HEAD', 'GET', 'POST']);

/**
 * Of the remote control: one origin, which everybody is told; without it that of rclone itself.
 *
 * @see https://rclone.org/commands/rclone_rcd/
 */
export function compile(policy: Policy): Fix[] {
  const { asks, requestHeaders, exposedHeaders, credentials } = policy;
  const [origin, ...others] = originList(policy);
  const isKnown = asks.every((method) => METHODS.has(method));
  const isAllowed = isKnown && requestHeaders.every((name) => HEADERS.test(name));
  if (origin === undefined || others.length > 0 || !isAllowed) return [];
  if (exposedHeaders.length > 0 || credentials) return [];
  return settingFixes('rclone', policy, {
    setting: {
      blocks: [insert('file', 'rclone.service', config`--rc-allow-origin=${origin}`)],
      placement: [note('rclone-place'), note('setting-only-first')],
      apply: [{ purpose: note('setting-restart'), code: 'sudo systemctl restart rclone' }],
    },
  });
}
