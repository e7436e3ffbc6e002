import type { Entry } from '../../diagnosis/index.ts';
import { rootCause } from '../../diagnosis/index.ts';
import type { Exchange, Hop, Leg } from '../../model/index.ts';
import { getHeader, legsOf } from '../../model/index.ts';
import { redactEntry } from '../redact-entry.ts';
import type { Verdict, WrittenEntry, WrittenHar, WrittenPage } from './written.ts';

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
