import type { Fix } from '../../fix.ts';
import { note } from '../../note.ts';
import type { Policy } from '../../policy/policy.ts';
import { config } from '../../quoting/quoted.ts';
import { developmentProxy, proxyOptions } from '../development-proxy.ts';

const FILE = 'proxy.conf.mjs';

/**
 * Its server lets every origin read whatever it serves: what it passes on must not be among that.
 *
 * @see https://angular.dev/tools/cli/serve#proxying-to-a-backend-server
 */
export function compile(policy: Policy): Fix[] {
  return developmentProxy(policy, {
    server: 'angular',
    file: FILE,
    place: note('angular-place'),
    apply: [{ purpose: note('webpack-apply'), code: `npx ng serve --proxy-config ${FILE}` }],
    lines: (to) => [
      config`export default {`,
      config`    '${to.start}': {`,
      ...proxyOptions(to, config`pathRewrite: { '^/upstream': '' }`),
      config`      configure: (proxy) =>`,
      config`        proxy.on('proxyRes', (answer, request, response) =>`,
      config`          response.removeHeader('Access-Control-Allow-Origin')),`,
      config`    },`,
      config`};`,
    ],
  });
}
