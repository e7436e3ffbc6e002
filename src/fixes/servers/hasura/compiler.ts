import type { Fix } from '../../fix.ts';
import { note } from '../../note.ts';
import type { Policy } from '../../policy/policy.ts';
import { config, joinQuoted } from '../../quoting/quoted.ts';
import { settingFile } from '../setting-fixes.ts';

const METHODS = new Set<string>(['GET', 'POST', 'PUT', 'PATCH', 'DELETE']);

/**
 * A list of origins alone: what a listed one asks for is allowed, with credentials.
 *
 * @see https://hasura.io/docs/2.0/deployment/graphql-engine-flags/reference/#cors-domain
 */
export function compile(policy: Policy): Fix[] {
  const { origins, readers, asks, exposedHeaders } = policy;
  if (origins === 'any' || exposedHeaders.length > 0) return [];
  if (!asks.every((method) => METHODS.has(method))) return [];
  const list = joinQuoted(readers, ',');
  return settingFile('hasura', policy, {
    file: '.env',
    text: config`HASURA_GRAPHQL_CORS_DOMAIN=${list}`,
    placement: [note('env-place', { product: 'Hasura' })],
    apply: [{ purpose: note('setting-restart'), code: 'docker compose up --detach' }],
    list: {
      as: 'entries',
      code: config`${list},`,
      line: 'HASURA_GRAPHQL_CORS_DOMAIN=',
      pattern: '^HASURA_GRAPHQL_CORS_DOMAIN=(?!\\*)',
      placement: [note('place-commas', { name: 'HASURA_GRAPHQL_CORS_DOMAIN' })],
    },
  });
}
