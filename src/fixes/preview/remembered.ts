import type { Browser, Hop } from '../../model/index.ts';
import { getHeader } from '../../model/index.ts';

/** How long both browsers remember a preflight whose answer does not say, in seconds. */
export const USUAL_MEMORY = 5;

/** The longest that each browser remembers one, in seconds, whatever the server says. */
const LONGEST: Readonly<Record<Browser, number>> = { chromium: 7200, firefox: 86_400 };

/** The longest that any browser remembers one, in seconds. */
export const LONGEST_MEMORY = Math.max(...Object.values(LONGEST));

/**
 * How long a browser may remember a permission of this server, in seconds: what it says itself in
 * `Access-Control-Max-Age`, which a preview leaves alone.
 */
export function rememberedFor({ preflight }: Hop, browser: Browser): number {
  const said = getHeader(preflight?.answer?.headers ?? [], 'Access-Control-Max-Age') ?? '';
  if (!/^\d+$/.test(said)) return USUAL_MEMORY;
  return Math.min(Math.max(Number(said), USUAL_MEMORY), LONGEST[browser]);
}
