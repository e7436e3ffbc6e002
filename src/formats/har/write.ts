import type { Entry, Finding } from '../../diagnosis/index.ts';
import { rootCause } from '../../diagnosis/index.ts';
import type { Exchange, Hop, Leg } from '../../model/index.ts';
import { getHeader, legsOf } from '../../model/index.ts';
import { redactEntry } from '../redact.ts';

/** The parts of HAR 1.2 that we write. @see http://www.softwareishard.com/blog/har-12-spec/ */
export interface WrittenHar {
  readonly log: {
    readonly version: '1.2';
    readonly creator: Program;
    readonly browser: Program;
    readonly pages: readonly WrittenPage[];
    readonly entries: readonly WrittenEntry[];
  };
}

export interface Program {
  readonly name: string;
  readonly version: string;
}

export interface WrittenPage {
  readonly startedDateTime: string;
  readonly id: string;
  /** The page's origin: its address is not recorded. */
  readonly title: string;
  readonly pageTimings: Readonly<Record<string, never>>;
}

export interface WrittenEntry {
  readonly pageref: string;
  readonly startedDateTime: string;
  /** Not recorded; the standard asks for a number. */
  readonly time: 0;
  readonly request: {
    readonly method: string;
    readonly url: string;
    readonly httpVersion: '';
    readonly cookies: readonly [];
    readonly headers: readonly WrittenHeader[];
    readonly queryString: readonly [];
    readonly headersSize: -1;
    readonly bodySize: -1;
  };
  readonly response: {
    /** 0 when no answer came. */
    readonly status: number;
    readonly statusText: '';
    readonly httpVersion: '';
    readonly cookies: readonly [];
    readonly headers: readonly WrittenHeader[];
    readonly content: { readonly size: 0; readonly mimeType: string };
    readonly redirectURL: string;
    readonly headersSize: -1;
    readonly bodySize: -1;
    /** As Chromium's DevTools write it. */
    readonly _error: string | null;
  };
  readonly cache: Readonly<Record<string, never>>;
  readonly timings: { readonly send: 0; readonly wait: 0; readonly receive: 0 };
  /** As Chromium's DevTools write it. */
  readonly _resourceType: string;
  readonly _fromCache?: 'disk';
  readonly _raison: Verdict;
}

/** What Raison says of a leg. Other programs skip fields that begin with an underscore. */
export interface Verdict {
  /** The same on all legs of one exchange. */
  readonly exchange: string;
  readonly origin: string;
  /** webRequest's resource type. */
  readonly type: string;
  readonly hop: number;
  readonly leg: 'preflight' | 'actual';
  /** Of the whole exchange. */
  readonly outcome: string;
  readonly rootCause: string | null;
  readonly browserErrors: readonly string[];
  /** Of this leg, most important first. */
  readonly findings: readonly Finding[];
}

export interface WrittenHeader {
  readonly name: string;
  readonly value: string;
  /** Length of a value that was never recorded. */
  readonly hidden?: number;
  readonly attributes?: string;
  readonly cut?: true;
}

const BROWSERS = { chromium: 'Chromium', firefox: 'Firefox' } as const;

/**
 * A HAR file of these exchanges, one entry a leg, with our findings in `_raison`. It opens in the
 * browsers' own tools, and `openFile` reads it back to the same diagnoses.
 *
 * @param version of Raison
 */
export function harOf(entries: readonly Entry[], version: string, redact = true): WrittenHar {
  const shown = redact ? entries.map(redactEntry) : entries;
  const [first] = shown;
  return {
    log: {
      version: '1.2',
      creator: { name: 'Raison', version },
      browser: { name: BROWSERS[first?.exchange.browser ?? 'chromium'], version: '' },
      pages: pagesOf(shown),
      entries: shown.flatMap(writtenLegs),
    },
  };
}

function pagesOf(entries: readonly Entry[]): WrittenPage[] {
  const starts = new Map<string, number>();
  for (const { exchange } of entries) {
    const { origin, time } = exchange;
    starts.set(origin, Math.min(time, starts.get(origin) ?? time));
  }
  return [...starts].map(([origin, time]) => ({
    startedDateTime: new Date(time).toISOString(),
    id: pageId(origin),
    title: origin,
    pageTimings: {},
  }));
}

function pageId(origin: string): string {
  return `page of ${origin}`;
}

/** Times of later legs are not recorded; a millisecond each keeps their order. */
function writtenLegs(entry: Entry): WrittenEntry[] {
  return entry.exchange.hops.flatMap((hop, at) =>
    legsOf(hop).map((leg) => writtenLeg(entry, hop, leg, at)),
  );
}

function writtenLeg(entry: Entry, { url }: Hop, leg: Leg, at: number): WrittenEntry {
  const { exchange } = entry;
  return {
    pageref: pageId(exchange.origin),
    startedDateTime: new Date(exchange.time + at).toISOString(),
    time: 0,
    request: {
      method: leg.method,
      url,
      httpVersion: '',
      cookies: [],
      headers: leg.sent ?? [],
      queryString: [],
      headersSize: -1,
      bodySize: -1,
    },
    response: responseOf(leg, errorOf(exchange, leg, at)),
    cache: {},
    timings: { send: 0, wait: 0, receive: 0 },
    _resourceType: leg.kind === 'preflight' ? 'preflight' : typeOf(exchange),
    ...(leg.answer?.fromCache ? { _fromCache: 'disk' as const } : {}),
    _raison: verdictOf(entry, leg, at),
  };
}

function responseOf({ answer }: Leg, error: string | null): WrittenEntry['response'] {
  const headers = answer?.headers ?? [];
  return {
    status: answer?.status ?? 0,
    statusText: '',
    httpVersion: '',
    cookies: [],
    headers,
    content: { size: 0, mimeType: getHeader(headers, 'Content-Type') ?? 'x-unknown' },
    redirectURL: getHeader(headers, 'Location') ?? '',
    headersSize: -1,
    bodySize: -1,
    _error: error,
  };
}

/** The exchange's own error belongs to its last leg. */
function errorOf({ hops, error }: Exchange, leg: Leg, at: number): string | null {
  const isLast = leg.kind === 'actual' && at === hops.length - 1;
  return leg.error ?? (isLast ? error : undefined) ?? null;
}

function typeOf({ type }: Exchange): string {
  return type === 'xmlhttprequest' ? 'fetch' : type;
}

function verdictOf({ exchange, diagnosis }: Entry, { kind }: Leg, at: number): Verdict {
  const { findings, outcome, browserErrors } = diagnosis;
  return {
    exchange: exchange.id,
    origin: exchange.origin,
    type: exchange.type,
    hop: at,
    leg: kind,
    outcome,
    rootCause: rootCause(diagnosis)?.reason ?? null,
    browserErrors,
    findings: findings.filter(({ leg }) => leg.hop === at && leg.kind === kind),
  };
}
