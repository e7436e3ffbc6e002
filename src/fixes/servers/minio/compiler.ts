import type { Fix } from '../../fix.ts';
import type { Policy } from '../../policy/policy.ts';
import { config } from '../../quoting/quoted.ts';
import { originVariable } from '../setting-fixes.ts';

/**
 * A list of origins alone: what a listed one asks for is allowed, with credentials.
 *
 * @see https://min.io/docs/minio/linux/reference/minio-server/settings/core.html
 */
export function compile(policy: Policy): Fix[] {
  return originVariable('minio', policy, {
    name: config`MINIO_API_CORS_ALLOW_ORIGIN`,
    file: '/etc/default/minio',
    restart: 'sudo systemctl restart minio',
    methods: new Set(['GET', 'HEAD', 'POST', 'PUT', 'DELETE', 'PATCH']),
  });
}
