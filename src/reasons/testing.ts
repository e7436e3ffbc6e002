import { isCorsTainted } from '../fetch/index.ts';
import type { Answer, Exchange, HeaderList, LegKind } from '../model/index.ts';
import { sanitizeHeaders } from '../model/index.ts';
import { legFacts } from './leg-facts.ts';
import type { LegFacts, Neighbours } from './reason.ts';

/** One row of a table test: only what matters to the case; the rest is a plain cross-origin GET. */
export interface FactsRow {
  readonly status?: number;
  /** A name with an array of values stands for several lines. */
  readonly headers?: Readonly<Record<string, string | readonly string[]>>;
  readonly sent?: Readonly<Record<string, string>>;
  readonly kind?: LegKind;
  readonly method?: string;
  readonly url?: string;
  readonly origin?: string;
  readonly pageOrigin?: string;
  readonly credentialed?: boolean;
  /** Earlier hops, oldest first: URL, status and `Location` of each, and what was sent to it. */
  readonly before?: readonly EarlierHop[];
  /** What the actual request would have sent, on a `preflight` row; else it was never reported. */
  readonly actualSent?: Readonly<Record<string, string>>;
  readonly fromCache?: true;
  readonly error?: string;
  /** No answer came at all. */
  readonly unanswered?: true;
  /** A preflight of the hop passed; the row is about the response behind it. */
  readonly passedPreflight?: boolean;
  readonly endpointAllowOrigin?: string;
  readonly endpointPreflightPassed?: boolean;
  readonly serverAllows?: Neighbours['serverAllows'];
  readonly cookieNotKept?: boolean;
  readonly otherEndingAllowed?: boolean;
  readonly nextRefusedWith?: readonly string[];
  readonly browser?: Exchange['browser'];
  readonly type?: string;
  readonly frameId?: number;
  /** -1 for a service worker. */
  readonly tabId?: number;
}

interface EarlierHop {
  readonly url: string;
  readonly status: number;
  readonly location: string;
  readonly sent?: Readonly<Record<string, string>>;
}

const PAGE = 'https://app.example';
const API = 'https://api.example/items';

/** Builds the facts of one leg for a reason's table test. */
export function facts(row: FactsRow = {}): LegFacts {
  const exchange = exchangeOf(row);
  const hopIndex = exchange.hops.length - 1;
  const hop = exchange.hops[hopIndex] ?? exchange.hops[0];
  const leg = row.kind === 'preflight' && hop.preflight ? hop.preflight : hop.actual;
  return legFacts({
    exchange,
    hop,
    hopIndex,
    tainted: isCorsTainted(exchange, hopIndex),
    leg,
    origin: row.origin ?? row.pageOrigin ?? PAGE,
    credentialed: row.credentialed ?? false,
    neighbours: {
      ...(row.endpointAllowOrigin === undefined
        ? {}
        : { endpointAllowOrigin: row.endpointAllowOrigin }),
      ...(row.endpointPreflightPassed ? { endpointPreflightPassed: true as const } : {}),
      ...(row.serverAllows === undefined ? {} : { serverAllows: row.serverAllows }),
      ...(row.nextRefusedWith === undefined ? {} : { nextRefusedWith: row.nextRefusedWith }),
      ...(row.otherEndingAllowed ? { otherEndingAllowed: true as const } : {}),
      ...(row.cookieNotKept ? { cookieNotKept: true as const } : {}),
    },
  });
}

function exchangeOf(row: FactsRow): Exchange {
  const earlier = (row.before ?? []).map(({ url, status, location, sent }) => ({
    url,
    actual: {
      kind: 'actual' as const,
      method: row.method ?? 'GET',
      sent: lines(sent),
      answer: { status, headers: lines({ Location: location }) },
    },
  }));
  const hops = [...earlier, lastHopOf(row)];
  return {
    id: 'x',
    browser: row.browser ?? 'chromium',
    tabId: row.tabId ?? 1,
    frameId: row.frameId ?? 0,
    origin: row.pageOrigin ?? PAGE,
    type: row.type ?? 'xmlhttprequest',
    time: 0,
    hops: hops as [(typeof hops)[number], ...typeof hops],
    end: 'error',
    error: row.error ?? 'net::ERR_FAILED',
  };
}

function lastHopOf(row: FactsRow): Exchange['hops'][number] {
  const url = row.url ?? API;
  const method = row.method ?? 'GET';
  const answer = row.unanswered ? {} : { answer: answerOf(row) };
  const error = row.error === undefined ? {} : { error: row.error };
  const sent = lines({ Origin: row.origin ?? row.pageOrigin ?? PAGE, ...row.sent });
  const asked = { name: 'Access-Control-Request-Method', value: method };
  if (row.kind !== 'preflight') {
    const actual = { kind: 'actual' as const, method, sent, ...answer, ...error };
    if (row.passedPreflight !== true) return { url, actual };
    const passed = { status: 204, headers: lines({ 'Access-Control-Allow-Origin': '*' }) };
    const preflight = { kind: 'preflight' as const, method: 'OPTIONS', sent: [...sent, asked] };
    return { url, preflight: { ...preflight, answer: passed }, actual };
  }
  const actualSent = row.actualSent === undefined ? {} : { sent: lines(row.actualSent) };
  return {
    url,
    preflight: {
      kind: 'preflight',
      method: 'OPTIONS',
      sent: [...sent, asked],
      ...answer,
    },
    actual: { kind: 'actual', method, ...actualSent, ...error },
  };
}

function answerOf(row: FactsRow): Answer {
  const cached = row.fromCache === undefined ? {} : { fromCache: row.fromCache };
  return { status: row.status ?? 200, headers: lines(row.headers), ...cached };
}

function lines(record: Readonly<Record<string, string | readonly string[]>> = {}): HeaderList {
  const sent = Object.entries(record).flatMap(([name, value]) =>
    [value].flat().map((one) => ({ name, value: one })),
  );
  // As events are: a reason must not live on what the recorder drops.
  return sanitizeHeaders(sent, ({ value }) => value);
}
