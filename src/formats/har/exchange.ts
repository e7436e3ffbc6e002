import type { Exchange, Hop, Leg } from '../../model/index.ts';
import { getHeader } from '../../model/index.ts';
import type { Dialect } from './dialect.ts';
import { browserOf } from './dialect.ts';
import type { Ending } from './ending.ts';
import type { Chain, HarHop } from './join.ts';
import type { HarRequest } from './request.ts';

/** The exchange of a chain, if it ended so. `undefined` when nothing tells whose request it was. */
export function exchangeOf(chain: Chain, dialect: Dialect, ending: Ending): Exchange | undefined {
  const [first, ...rest] = chain;
  const origin = originOf(first);
  if (origin === undefined) return undefined;
  const { actual } = first;
  return {
    id: `har-${actual.index}`,
    browser: browserOf(dialect),
    tabId: -1,
    frameId: 0,
    origin,
    type: actual.type,
    time: actual.time,
    hops: withError([hopOf(first), ...rest.map(hopOf)], ending),
    ...ending,
  };
}

/** On the first hop browsers send the page's own origin, if any. */
function originOf({ actual, preflight }: HarHop): string | undefined {
  const sent = [actual, preflight].map((one) => one && getHeader(one.headers, 'Origin'));
  return sent.find((origin) => typeof origin === 'string') ?? actual.page;
}

function hopOf({ actual, preflight }: HarHop): Hop {
  const asked = preflight === undefined ? {} : { preflight: legOf(preflight, 'preflight') };
  return { url: actual.url, ...asked, actual: legOf(actual, 'actual') };
}

/**
 * Of an answered preflight webRequest never names an error, as HAR does of one that redirects
 * (`net::ERR_INVALID_REDIRECT`).
 */
function legOf({ method, headers, isSent, answer, error }: HarRequest, kind: Leg['kind']): Leg {
  const isTold = error !== undefined && !(kind === 'preflight' && answer !== undefined);
  return {
    kind,
    method,
    ...(isSent ? { sent: headers } : {}),
    ...(answer === undefined ? {} : { answer }),
    ...(isTold ? { error } : {}),
  };
}

function withError(hops: Exchange['hops'], { error }: Ending): Exchange['hops'] {
  if (error === undefined) return hops;
  const [last = hops[0], ...before] = hops.toReversed();
  const [first, ...rest] = [{ ...last, actual: { ...last.actual, error } }, ...before].toReversed();
  return first === undefined ? hops : [first, ...rest];
}
