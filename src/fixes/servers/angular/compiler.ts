import type { Fix } from '../../fix.ts';
import { note } from '../../note.ts';
import type { Policy } from '../../policy/policy.ts';
import { config, quotedJson } from '../../quoting/quoted.ts';
import { developmentProxy } from '../development-proxy.ts';

const FILE = 'proxy.conf.json';

/** @see https://angular.dev/tools/cli/serve#proxying-to-a-backend-server */
export function compile(policy: Policy): Fix[] {
  return developmentProxy(policy, {
    server: 'angular',
    file: FILE,
    place: note('angular-place'),
    apply: [{ purpose: note('webpack-apply'), code: `npx ng serve --proxy-config ${FILE}` }],
    lines: ({ start, target, isWhole, credentials }) => [
      quotedJson({
        [start]: {
          target,
          changeOrigin: true,
          ...(credentials ? { cookieDomainRewrite: config`` } : {}),
          ...(isWhole ? { pathRewrite: { '^/upstream': config`` } } : {}),
        },
      }),
    ],
  });
}
