import type { Fix } from '../../fix.ts';
import type { Policy } from '../../policy/policy.ts';
import { config } from '../../quoting/quoted.ts';
import { corsVariables } from '../setting-fixes.ts';

/**
 * Its defaults, once it is enabled, are all origins and credentials.
 *
 * @see https://directus.io/docs/configuration/security-limits
 */
export function compile(policy: Policy): Fix[] {
  return corsVariables('directus', policy, 'Directus', {
    origins: config`CORS_ORIGIN`,
    methods: config`CORS_METHODS`,
    headers: config`CORS_ALLOWED_HEADERS`,
    exposed: config`CORS_EXPOSED_HEADERS`,
    credentials: config`CORS_CREDENTIALS`,
  });
}
