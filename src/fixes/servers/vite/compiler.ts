import type { Fix } from '../../fix.ts';
import type { Policy } from '../../policy/policy.ts';
import { config } from '../../quoting/quoted.ts';
import { developmentProxy } from '../development-proxy.ts';

/** @see https://vite.dev/config/server-options.html#server-proxy */
export function compile(policy: Policy): Fix[] {
  return developmentProxy(policy, {
    server: 'vite',
    context: 'vite',
    file: 'vite.config.js',
    where: 'defineConfig',
    rewrite: config`rewrite: (path) => path.replace(/^\\/upstream/, '')`,
    around: (start, options) => [
      config`server: {`,
      config`  proxy: {`,
      config`    '${start}': {`,
      ...options,
      config`    },`,
      config`  },`,
      config`},`,
    ],
  });
}
