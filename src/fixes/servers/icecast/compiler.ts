import type { Fix } from '../../fix.ts';
import { note } from '../../note.ts';
import type { Policy } from '../../policy/policy.ts';
import { config, joinQuoted } from '../../quoting/quoted.ts';
import { staticHeaders } from '../setting-fixes.ts';

/**
 * The same lines for everybody.
 *
 * @see https://icecast.org/docs/icecast-2.4.1/config-file.html#http-headers
 */
export function compile(policy: Policy): Fix[] {
  return staticHeaders('icecast', policy, (headers) => ({
    file: '/etc/icecast2/icecast.xml',
    text: joinQuoted(
      [
        config`<http-headers>`,
        ...headers.map(([name, value]) => config`  <header name="${name}" value="${value}" />`),
        config`</http-headers>`,
      ],
      '\n',
    ),
    edit: { at: 'end', beside: { line: '<icecast>', pattern: '^<icecast>' } },
    placement: [note('icecast-place')],
    apply: [{ purpose: note('setting-restart'), code: 'sudo systemctl restart icecast2' }],
  }));
}
