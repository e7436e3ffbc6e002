import type { Answer, Exchange, HeaderList, Hop } from '../model/index.ts';

/** Short spelling of headers in test rows; an array stands for several lines. */
export type Lines = Readonly<Record<string, string | readonly string[]>>;

export function lines(record: Lines = {}): HeaderList {
  return Object.entries(record).flatMap(([name, value]) =>
    [value].flat().map((one) => ({ name, value: one })),
  );
}

export function answer(status: number, headers: Lines = {}): Answer {
  return { status, headers: lines(headers) };
}

export const PAGE = 'https://app.example';
export const API = 'https://api.example/items';

/** What one test says of a hop; the rest is an ordinary cross-origin request. */
export interface HopRow {
  readonly url?: string;
  readonly method?: string;
  readonly sent?: Lines;
  readonly actual?: Answer;
  readonly asked?: Lines;
  readonly preflight?: Answer;
}

export function hopOf(row: HopRow = {}): Hop {
  const url = row.url ?? API;
  const method = row.method ?? 'GET';
  const origin = { Origin: PAGE, 'Sec-Fetch-Mode': 'cors', ...row.sent };
  const answered = row.actual === undefined ? {} : { answer: row.actual };
  const sent = row.actual === undefined && row.preflight ? {} : { sent: lines(origin) };
  const actual = { kind: 'actual' as const, method, ...sent, ...answered };
  if (row.preflight === undefined) return { url, actual };
  const asked = { ...origin, 'Access-Control-Request-Method': method, ...row.asked };
  const preflight = { kind: 'preflight' as const, method: 'OPTIONS', sent: lines(asked) };
  return { url, actual, preflight: { ...preflight, answer: row.preflight } };
}

/** A Chromium exchange that ended in `net::ERR_FAILED`, unless the row says otherwise. */
export function exchangeOf(
  hops: readonly [HopRow, ...HopRow[]],
  rest: Partial<Exchange> = {},
): Exchange {
  const [first, ...others] = hops;
  const failed = rest.end === undefined ? { error: 'net::ERR_FAILED' } : {};
  return {
    id: '1',
    browser: 'chromium',
    tabId: 1,
    frameId: 0,
    origin: PAGE,
    type: 'xmlhttprequest',
    time: 0,
    end: 'error',
    hops: [hopOf(first), ...others.map(hopOf)],
    ...failed,
    ...rest,
  };
}
