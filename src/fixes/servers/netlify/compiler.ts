import type { Fix } from '../../fix.ts';
import { note } from '../../note.ts';
import type { Policy } from '../../policy/policy.ts';
import { config, joinQuoted } from '../../quoting/quoted.ts';
import { staticHeaders } from '../setting-fixes.ts';

/**
 * Lines for static files, the same for everybody: one origin, and no preflight that is refused.
 *
 * @see https://docs.netlify.com/manage/routing/headers/
 * @see https://developers.cloudflare.com/pages/configuration/headers/
 */
export function compile(policy: Policy): Fix[] {
  const { paths, kind } = policy.scope;
  return staticHeaders('netlify', policy, (headers) => ({
    file: '_headers',
    text: joinQuoted(
      paths.flatMap((path) => [
        kind === 'paths' ? path : config`${path}*`,
        ...headers.map(([name, value]) => config`  ${name}: ${value}`),
      ]),
      '\n',
    ),
    placement: [note('netlify-place')],
    apply: [],
  }));
}
