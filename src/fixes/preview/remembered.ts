import type { Hop } from '../../model/index.ts';
import { getHeader } from '../../model/index.ts';

/** How long both browsers remember a preflight whose answer does not say, in seconds. */
export const USUAL_MEMORY = 5;

/** The longest that any browser remembers one, in seconds: Firefox, a day. */
export const LONGEST_MEMORY = 86_400;

/**
 * How long a browser may remember a permission of this server, in seconds: what it says itself in
 * `Access-Control-Max-Age`, which a preview leaves alone.
 */
export function rememberedFor({ preflight }: Hop): number {
  const said = getHeader(preflight?.answer?.headers ?? [], 'Access-Control-Max-Age') ?? '';
  if (!/^\d+$/.test(said)) return USUAL_MEMORY;
  return Math.min(Math.max(Number(said), USUAL_MEMORY), LONGEST_MEMORY);
}
