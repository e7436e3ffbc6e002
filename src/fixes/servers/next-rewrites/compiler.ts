import type { Fix } from '../../fix.ts';
import { note } from '../../note.ts';
import type { Policy } from '../../policy/policy.ts';
import { config } from '../../quoting/quoted.ts';
import { developmentProxy } from '../development-proxy.ts';

/** @see https://nextjs.org/docs/app/api-reference/config/next-config-js/rewrites */
export function compile(policy: Policy): Fix[] {
  return developmentProxy(policy, {
    server: 'next-rewrites',
    file: 'next.config.js',
    place: note('next-rewrites-place'),
    apply: [{ purpose: note('nextjs-apply'), code: 'npx next build' }],
    warning: note('next-rewrites-cookies'),
    lines: ({ start, target, isWhole }) => {
      const rest = isWhole ? config`/:path*` : config``;
      const destination = isWhole ? config`${target}/:path*` : config`${target}${start}`;
      return [
        config`async rewrites() {`,
        config`  return [{ source: '${start}${rest}', destination: '${destination}' }];`,
        config`},`,
      ];
    },
  });
}
