import type { Fix } from '../../fix.ts';
import { note } from '../../note.ts';
import type { Policy } from '../../policy/policy.ts';
import { config } from '../../quoting/quoted.ts';
import { developmentProxy, proxyOptions } from '../development-proxy.ts';

/** @see https://vite.dev/config/server-options.html#server-proxy */
export function compile(policy: Policy): Fix[] {
  return developmentProxy(policy, {
    server: 'vite',
    context: 'vite',
    file: 'vite.config.js',
    place: note('vite-place', { where: 'defineConfig' }),
    lines: (to) => [
      config`server: {`,
      config`  proxy: {`,
      config`    '${to.start}': {`,
      ...proxyOptions(to, config`rewrite: (path) => path.replace(/^\\/upstream/, '')`),
      config`    },`,
      config`  },`,
      config`},`,
    ],
  });
}
