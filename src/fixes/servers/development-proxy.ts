import { originOf } from '../../model/index.ts';
import type { BlockContext, Fix } from '../fix.ts';
import { insert } from '../fix.ts';
import type { Command } from '../note.ts';
import { note } from '../note.ts';
import type { Policy } from '../policy/policy.ts';
import type { Quoted } from '../quoting/quoted.ts';
import { config, joinQuoted } from '../quoting/quoted.ts';
import { admitQuietly } from '../quoting/quoting.ts';
import type { ServerId } from './list.ts';

/** What stands for the server when its whole site is meant: `/` would also take the page away. */
const PREFIX = config`/upstream`;

export interface DevelopmentProxy {
  readonly server: ServerId;
  readonly context: BlockContext;
  readonly file: string;
  /** Whose object the text goes into. */
  readonly where: string;
  /** What takes the prefix out again. */
  readonly rewrite: Quoted;
  readonly apply?: readonly Command[];
  /** The lines around what is passed on, for the path that it starts with. */
  readonly around: (start: Quoted, options: readonly Quoted[]) => readonly Quoted[];
}

/**
 * A development server that passes the call on: the page asks its own origin, and nothing has to be
 * allowed. None when the server's address is not one that may be written.
 */
export function developmentProxy(policy: Policy, proxy: DevelopmentProxy): Fix[] {
  const { path, credentials, url } = policy;
  const { server, context, file, where, rewrite, apply = [], around } = proxy;
  const [target] = admitQuietly('origin', [originOf(url)]);
  if (target === undefined) return [];
  const whole = path === '/';
  const start = whole ? PREFIX : path;
  const options = [
    config`      target: '${target}',`,
    config`      changeOrigin: true,`,
    ...(credentials ? [config`      cookieDomainRewrite: '',`] : []),
    ...(whole ? [config`      ${rewrite},`] : []),
  ];
  const place = whole
    ? note('vite-place-prefix', { target, start, where })
    : note('vite-place', { target, start, where });
  return [
    {
      server,
      variant: 'only',
      blocks: [insert(context, file, joinQuoted(around(start, options), '\n'))],
      placement: [place],
      apply,
      warnings: [note('vite-development')],
    },
  ];
}
