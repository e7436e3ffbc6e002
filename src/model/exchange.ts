import type { HeaderList } from './headers.ts';

/** Which engine's events an exchange was recorded from. */
export type Browser = 'chromium' | 'firefox';

export type LegKind = 'preflight' | 'actual';

/** What a server answered on one leg. Status is the true HTTP status, also when CORS failed. */
export interface Answer {
  readonly status: number;
  readonly headers: HeaderList;
  readonly fromCache?: true;
}

/** The preflight or the actual half of one hop. */
export interface Leg {
  readonly kind: LegKind;
  /** Case kept as the page wrote it (`patch` stays `patch`); `OPTIONS` on a preflight. */
  readonly method: string;
  /** Headers the browser sent. Absent when it never reported sending this leg. */
  readonly sent?: HeaderList;
  readonly answer?: Answer;
  /** The browser's own error text for this leg, e.g. `net::ERR_FAILED`, `NS_ERROR_NET_RESET`. */
  readonly error?: string;
}

/** One stop of the redirect chain. The first hop is the URL that the page asked for. */
export interface Hop {
  /** Absolute, without fragment, user name and password. */
  readonly url: string;
  readonly preflight?: Leg;
  readonly actual: Leg;
}

/** How the browser said the exchange ended; `pending` while it has not said. */
export type End = 'pending' | 'completed' | 'error';

/** Browsers follow 20 redirects; more come only from something hostile or broken, and both ends are kept. */
export const MOST_HOPS = 25;

/** One request as the page made it, with all its legs. */
export interface Exchange {
  /** Unique within the browser session. */
  readonly id: string;
  readonly browser: Browser;
  /** -1 for requests of service workers, which belong to no tab. */
  readonly tabId: number;
  readonly frameId: number;
  /** Absent for workers in Firefox and for service workers. */
  readonly documentId?: string;
  /** Serialized origin of the page; `null` (the string) for opaque origins. */
  readonly origin: string;
  /** webRequest resource type: `xmlhttprequest`, `script`, `font`, `image`, … */
  readonly type: string;
  /** Start, in milliseconds since the epoch. */
  readonly time: number;
  /** Never empty. */
  readonly hops: readonly [Hop, ...Hop[]];
  readonly end: End;
  /**
   * Something of it happened unseen: the browser did not hand it to us, or nobody was there to take
   * it. What is recorded is true; what is not may have happened all the same.
   */
  readonly incomplete?: true;
  /** The error of the whole exchange when `end` is `error`. */
  readonly error?: string;
  /**
   * Whether the page was given the answer. Firefox, which ends a refused request like a good one,
   * shows it in the page's resource timing, where only DevTools can look; Chromium tells it of what
   * failed after the answer.
   */
  readonly readable?: boolean;
}

export function firstHop(exchange: Exchange): Hop {
  return exchange.hops[0];
}

export function lastHop(exchange: Exchange): Hop {
  return exchange.hops.at(-1) ?? exchange.hops[0];
}

/** The legs of a hop in the order in which they cross the network. */
export function legsOf(hop: Hop): Leg[] {
  return hop.preflight === undefined ? [hop.actual] : [hop.preflight, hop.actual];
}

/**
 * How Chromium and Firefox report what the page gave up, or the browser on its behalf: a font's
 * cache probe that found nothing ends so, too (docs/browsers/chromium.md, How a request ends).
 */
export const GIVEN_UP = /^(?:net::ERR_(?:ABORTED|CACHE_MISS)|NS_BINDING_ABORTED)$/;
