import type { Fix } from '../../fix.ts';
import { note } from '../../note.ts';
import type { Policy } from '../../policy/policy.ts';
import { config, joinQuoted } from '../../quoting/quoted.ts';
import { settingFile } from '../setting-fixes.ts';

const METHODS = new Set<string>(['GET', 'HEAD', 'POST', 'PUT', 'DELETE', 'PATCH']);

/**
 * A list of origins alone: what a listed one asks for is allowed, with credentials.
 *
 * @see https://min.io/docs/minio/linux/reference/minio-server/settings/core.html
 */
export function compile(policy: Policy): Fix[] {
  const { origins, readers, asks, exposedHeaders } = policy;
  if (origins === 'any' || exposedHeaders.length > 0) return [];
  if (!asks.every((method) => METHODS.has(method))) return [];
  const list = joinQuoted(readers, ',');
  return settingFile('minio', policy, {
    file: '/etc/default/minio',
    text: config`MINIO_API_CORS_ALLOW_ORIGIN=${list}`,
    placement: [note('env-place', { product: 'MinIO' })],
    apply: [{ purpose: note('setting-restart'), code: 'sudo systemctl restart minio' }],
    list: {
      as: 'entries',
      code: config`${list},`,
      line: 'MINIO_API_CORS_ALLOW_ORIGIN=',
      pattern: '^MINIO_API_CORS_ALLOW_ORIGIN=(?!\\*)',
      placement: [note('place-commas', { name: 'MINIO_API_CORS_ALLOW_ORIGIN' })],
    },
  });
}
