import type { Fix } from '../../fix.ts';
import { note } from '../../note.ts';
import type { Policy } from '../../policy/policy.ts';
import { config, quotedJson } from '../../quoting/quoted.ts';
import { staticHeaders } from '../setting-fixes.ts';

/**
 * Lines for static files, the same for everybody: one origin, and no preflight that is refused.
 *
 * @see https://learn.microsoft.com/en-us/azure/static-web-apps/configuration#response-override-or-headers
 */
export function compile(policy: Policy): Fix[] {
  const { paths, kind } = policy.scope;
  return staticHeaders('static-web-apps', policy, (headers) => ({
    file: 'staticwebapp.config.json',
    text: quotedJson({
      routes: paths.map((path) => ({
        route: kind === 'paths' ? path : config`${path}*`,
        headers: Object.fromEntries(headers),
      })),
    }),
    placement: [note('static-web-apps-place')],
    apply: [],
  }));
}
