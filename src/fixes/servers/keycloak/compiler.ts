import type { Fix } from '../../fix.ts';
import { insert } from '../../fix.ts';
import { note } from '../../note.ts';
import type { Policy } from '../../policy/policy.ts';
import { joinQuoted } from '../../quoting/quoted.ts';
import { settingFixes } from '../setting-fixes.ts';

const FILE = 'Clients › … › Web origins';

/**
 * A field of each client, an origin a line: what its requests ask for is allowed, with credentials.
 *
 * @see https://www.keycloak.org/docs/latest/server_admin/#_oidc_clients
 */
export function compile(policy: Policy): Fix[] {
  if (policy.origins === 'any' || policy.exposedHeaders.length > 0) return [];
  return settingFixes('keycloak', policy, {
    list: {
      blocks: [insert('file', FILE, joinQuoted(policy.readers, '\n'))],
      placement: [note('keycloak-place')],
      apply: [],
    },
  });
}
