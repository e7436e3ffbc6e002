import type { Fix } from '../../fix.ts';
import type { Policy } from '../../policy/policy.ts';
import { config } from '../../quoting/quoted.ts';
import { originVariable } from '../setting-fixes.ts';

/**
 * A list of origins alone: what a listed one asks for is allowed, with credentials.
 *
 * @see https://hasura.io/docs/2.0/deployment/graphql-engine-flags/reference/#cors-domain
 */
export function compile(policy: Policy): Fix[] {
  return originVariable('hasura', policy, {
    name: config`HASURA_GRAPHQL_CORS_DOMAIN`,
    file: '.env',
    restart: 'docker compose up --detach',
    methods: new Set(['GET', 'POST', 'PUT', 'PATCH', 'DELETE']),
  });
}
