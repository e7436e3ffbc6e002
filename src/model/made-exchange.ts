import type { Answer, Exchange, HeaderList, Hop, Leg } from './index.ts';
import { sanitizeHeaders } from './sanitize.ts';

/** Header lines in short; an array stands for several lines of one name. */
export type Lines = Readonly<Record<string, string | readonly string[]>>;

export type MadeAnswer = readonly [status: number, headers?: Lines];

/** What matters of one hop; the rest is an ordinary request in cors mode. */
export interface MadeHop {
  readonly url?: string;
  readonly method?: string;
  /** Besides `Origin` and `Sec-Fetch-Mode`. */
  readonly sent?: Lines;
  /** There is a preflight: the header names it asks for. */
  readonly asks?: readonly string[];
  /** The preflight's answer; without one the actual request is never sent. */
  readonly preflight?: MadeAnswer;
  readonly answer?: MadeAnswer;
  readonly answerFromCache?: true;
}

export interface MadeExchange {
  readonly hops: readonly [MadeHop, ...MadeHop[]];
  readonly rest?: Partial<Omit<Exchange, 'hops'>>;
}

export const MADE_PAGE = 'https://app.example';
export const MADE_URL = 'https://api.example/items';

/**
 * An exchange that no browser made: of the reference's examples, or as much of one as a console
 * message proves. By default Chromium refused its last answer.
 */
export function madeExchange({ hops, rest = {} }: MadeExchange): Exchange {
  const origin = rest.origin ?? MADE_PAGE;
  const [first, ...others] = hops;
  const error = rest.end === undefined ? { error: 'net::ERR_FAILED' } : {};
  return {
    id: 'made',
    browser: 'chromium',
    tabId: -1,
    frameId: 0,
    type: 'xmlhttprequest',
    time: 0,
    end: 'error',
    ...error,
    ...rest,
    origin,
    hops: [madeHop(first, origin), ...others.map((hop) => madeHop(hop, origin))],
  };
}

function madeHop(hop: MadeHop, origin: string): Hop {
  const method = hop.method ?? 'GET';
  const sent = { Origin: origin, 'Sec-Fetch-Mode': 'cors', ...hop.sent };
  const actual = { ...madeLeg('actual', method, hop.answer, hop.answerFromCache) };
  const held = hop.asks !== undefined && hop.answer === undefined;
  return {
    url: hop.url ?? MADE_URL,
    actual: held ? actual : { ...actual, sent: linesOf(sent) },
    ...(hop.asks === undefined ? {} : { preflight: madePreflight(hop, sent, hop.asks) }),
  };
}

function madePreflight(hop: MadeHop, sent: Lines, asks: readonly string[]): Leg {
  const question: Lines = {
    Origin: sent['Origin'] ?? '',
    'Access-Control-Request-Method': hop.method ?? 'GET',
    ...(asks.length > 0 ? { 'Access-Control-Request-Headers': asks.join(',') } : {}),
  };
  return { ...madeLeg('preflight', 'OPTIONS', hop.preflight), sent: linesOf(question) };
}

function madeLeg(kind: Leg['kind'], method: string, answer?: MadeAnswer, cached?: true): Leg {
  if (answer === undefined) return { kind, method };
  const [status, headers] = answer;
  const made: Answer = { status, headers: linesOf(headers) };
  return { kind, method, answer: cached === undefined ? made : { ...made, fromCache: cached } };
}

function linesOf(lines: Lines = {}): HeaderList {
  const sent = Object.entries(lines).flatMap(([name, value]) =>
    [value].flat().map((one) => ({ name, value: one })),
  );
  // As events are: what is made up must not show what the recorder would have dropped.
  return sanitizeHeaders(sent, ({ value }) => value);
}
