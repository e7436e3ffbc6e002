import { originOf } from '../../../model/index.ts';
import type { Fix } from '../../fix.ts';
import { insert } from '../../fix.ts';
import { note } from '../../note.ts';
import type { Policy } from '../../policy/policy.ts';
import type { Quoted } from '../../quoting/quoted.ts';
import { config, joinQuoted } from '../../quoting/quoted.ts';
import { admitQuietly } from '../../quoting/quoting.ts';

/** What stands for the server when its whole site is meant: `/` would also take the page away. */
const PREFIX = config`/upstream`;

/**
 * A development server that passes the call on: the page asks its own origin, and nothing has to be
 * allowed. None when the server's address is not one that may be written.
 */
export function compile({ path, credentials, url }: Policy): Fix[] {
  const [target] = admitQuietly('origin', [originOf(url)]);
  if (target === undefined) return [];
  const whole = path === '/';
  const start = whole ? PREFIX : path;
  const code = proxy(start, [
    config`target: '${target}'`,
    config`changeOrigin: true`,
    ...(credentials ? [config`cookieDomainRewrite: ''`] : []),
    ...(whole ? [config`rewrite: (path) => path.replace(/^\\/upstream/, '')`] : []),
  ]);
  const place = whole
    ? note('vite-place-prefix', { target, start })
    : note('vite-place', { target, start });
  return [
    {
      server: 'vite',
      variant: 'only',
      blocks: [insert('vite', 'vite.config.js', code)],
      placement: [place],
      apply: [],
      warnings: [note('vite-development')],
    },
  ];
}

function proxy(start: Quoted, options: readonly Quoted[]): Quoted {
  return joinQuoted(
    [
      config`server: {`,
      config`  proxy: {`,
      config`    '${start}': {`,
      ...options.map((line) => config`      ${line},`),
      config`    },`,
      config`  },`,
      config`},`,
    ],
    '\n',
  );
}
