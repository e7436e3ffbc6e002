import { originOf } from '../../model/index.ts';
import type { BlockContext, Fix } from '../fix.ts';
import { insert } from '../fix.ts';
import type { Command, Note } from '../note.ts';
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
  readonly context?: BlockContext;
  readonly file: string;
  readonly place: Note;
  readonly apply?: readonly Command[];
  /** What to watch for, if it does not serve development alone. */
  readonly warning?: Note;
  readonly lines: (to: Passed) => readonly Quoted[];
}

/** What is passed on. */
interface Passed {
  /** The path that it starts with. */
  readonly start: Quoted;
  /** The origin that it is passed on to. */
  readonly target: Quoted;
  /** All of the site is meant: `start` is taken out again. */
  readonly isWhole: boolean;
  readonly credentials: boolean;
}

/** As Vite and webpack write it; `rewrite` takes the prefix out again. */
export function proxyOptions(
  { target, isWhole, credentials }: Passed,
  rewrite: Quoted,
): readonly Quoted[] {
  return [
    config`      target: '${target}',`,
    config`      changeOrigin: true,`,
    ...(credentials ? [config`      cookieDomainRewrite: '',`] : []),
    ...(isWhole ? [config`      ${rewrite},`] : []),
  ];
}

/**
 * A development server that passes the call on: the page asks its own origin, and nothing has to be
 * allowed. None when the server's address is not one that may be written.
 */
export function developmentProxy(policy: Policy, proxy: DevelopmentProxy): Fix[] {
  const { path, credentials, url } = policy;
  const { server, context = 'file', file, place, apply = [], warning, lines } = proxy;
  const [target] = admitQuietly('origin', [originOf(url)]);
  if (target === undefined) return [];
  const isWhole = path === '/';
  const start = isWhole ? PREFIX : path;
  const text = joinQuoted(lines({ start, target, isWhole, credentials }), '\n');
  const page = note(isWhole ? 'proxy-page-prefix' : 'proxy-page', { target, start });
  return [
    {
      server,
      variant: 'only',
      blocks: [insert(context, file, text)],
      placement: [place, page],
      apply,
      warnings: [warning ?? note('vite-development')],
    },
  ];
}
