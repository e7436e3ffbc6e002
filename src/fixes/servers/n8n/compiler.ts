import type { Fix } from '../../fix.ts';
import { insert } from '../../fix.ts';
import { note } from '../../note.ts';
import type { Policy } from '../../policy/policy.ts';
import { joinQuoted } from '../../quoting/quoted.ts';
import { settingFixes } from '../setting-fixes.ts';

/**
 * A field of each webhook, which lets every origin in by default: what its requests ask for is allowed,
 * without credentials.
 *
 * @see https://docs.n8n.io/integrations/builtin/core-nodes/n8n-nodes-base.webhook/#node-options
 */
export function compile(policy: Policy): Fix[] {
  const { origins, readers, exposedHeaders, credentials } = policy;
  if (origins === 'any' || exposedHeaders.length > 0 || credentials) return [];
  return settingFixes('n8n', policy, {
    list: {
      blocks: [
        insert('file', 'Webhook › Options › Allowed Origins (CORS)', joinQuoted(readers, ',')),
      ],
      placement: [note('n8n-place')],
      apply: [],
    },
  });
}
