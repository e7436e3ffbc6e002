import type { Answer } from '../../model/index.ts';
import { getHeader } from '../../model/index.ts';

/** Headers in which CDNs and proxies say that an answer came out of their store. */
const HIT_HEADERS = [
  'X-Cache',
  'X-Cache-Status',
  'X-Proxy-Cache',
  'CF-Cache-Status',
  'Cache-Status',
];

/** Whose store a response came out of, as far as it says; `undefined` when it came fresh. */
export function storeOf({ fromCache, headers }: Answer): 'browser' | 'shared' | undefined {
  if (fromCache) return 'browser';
  if (Number(getHeader(headers, 'Age')) > 0) return 'shared';
  return HIT_HEADERS.some((name) => /hit/i.test(getHeader(headers, name) ?? ''))
    ? 'shared'
    : undefined;
}
