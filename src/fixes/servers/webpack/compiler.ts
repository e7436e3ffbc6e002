import type { Fix } from '../../fix.ts';
import { note } from '../../note.ts';
import type { Policy } from '../../policy/policy.ts';
import { config } from '../../quoting/quoted.ts';
import { developmentProxy, proxyOptions } from '../development-proxy.ts';

/** @see https://webpack.js.org/configuration/dev-server/#devserverproxy */
export function compile(policy: Policy): Fix[] {
  return developmentProxy(policy, {
    server: 'webpack',
    file: 'webpack.config.js',
    place: note('vite-place', { where: 'module.exports' }),
    apply: [{ purpose: note('webpack-apply'), code: 'npx webpack serve' }],
    lines: (to) => [
      config`devServer: {`,
      config`  proxy: [`,
      config`    {`,
      config`      context: ['${to.start}'],`,
      ...proxyOptions(to, config`pathRewrite: { '^/upstream': '' }`),
      config`    },`,
      config`  ],`,
      config`},`,
    ],
  });
}
