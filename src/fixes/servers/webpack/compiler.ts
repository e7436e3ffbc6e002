import type { Fix } from '../../fix.ts';
import { note } from '../../note.ts';
import type { Policy } from '../../policy/policy.ts';
import { config } from '../../quoting/quoted.ts';
import { developmentProxy } from '../development-proxy.ts';

/** @see https://webpack.js.org/configuration/dev-server/#devserverproxy */
export function compile(policy: Policy): Fix[] {
  return developmentProxy(policy, {
    server: 'webpack',
    context: 'file',
    file: 'webpack.config.js',
    where: 'module.exports',
    rewrite: config`pathRewrite: { '^/upstream': '' }`,
    apply: [{ purpose: note('webpack-apply'), code: 'npx webpack serve' }],
    around: (start, options) => [
      config`devServer: {`,
      config`  proxy: [`,
      config`    {`,
      config`      context: ['${start}'],`,
      ...options,
      config`    },`,
      config`  ],`,
      config`},`,
    ],
  });
}
