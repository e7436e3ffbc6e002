import { preflightQuestion } from '../../fetch/index.ts';
import type { Answer, Exchange, Header, Hop, Leg } from '../../model/index.ts';
import { getHeader, hasHeader, originOf } from '../../model/index.ts';
import { networkErrorName } from '../check/network-error.ts';
import { passesPreflight } from '../check/passes.ts';
import { admitted, send } from '../check/send.ts';

/** Everything the protocol said under one number. */
export interface Recorded {
  readonly id: string;
  readonly type: string;
  /** Of a preflight: the request that it was made for. */
  readonly of: string | undefined;
  readonly origin: string;
  /** One a hop, as planned by the page. */
  readonly planned: { readonly url: string; readonly method: string; readonly headers: Header[] }[];
  /** One a hop, as put on the wire, and as it came from there; a mocked response has neither. */
  readonly sent: Header[][];
  readonly raw: Answer[];
  /** One a hop; not of responses that the browser refused. */
  readonly shown: Answer[];
  isOfServer: boolean;
  end: 'pending' | 'completed' | 'error';
  error: string | undefined;
  /** The browser said that CORS is why it failed. */
  isRefused: boolean;
}

/** Still under way, or refused by a response that has not been told yet. */
export function isOpen(one: Recorded, all: readonly Recorded[]): boolean {
  if (one.end === 'pending') return one.shown.length === 0;
  if (!one.isRefused || one.of !== undefined || one.raw.length >= one.planned.length) return false;
  return !all.some(
    (other) => isPreflightOf(other, one) && other.raw.length + other.shown.length > 0,
  );
}

type Planned = Recorded['planned'][number];

/** Pages cannot set the header that it asks with. */
export function isPreflight({ method, headers }: Planned): boolean {
  return method === 'OPTIONS' && hasHeader(headers, 'Access-Control-Request-Method');
}

/** By the number that the protocol names. */
function isPreflightOf({ of }: Recorded, { id }: Recorded): boolean {
  return of === id;
}

/** Cross-origin exchanges that ended, oldest first. */
export async function exchangesOf(all: readonly Recorded[]): Promise<Exchange[]> {
  const made = all.filter((one) => one.of === undefined && isForeign(one) && isReal(one));
  return Promise.all(
    made.map((one) =>
      exchangeOf(
        one,
        all.find((other) => isPreflightOf(other, one)),
      ),
    ),
  );
}

function isForeign({ planned, origin, type }: Recorded): boolean {
  return type !== 'Document' && planned.some(({ url }) => originOf(url) !== origin);
}

/** Not written by the test (`route.fulfill`), not stopped by it (`route.abort`), and over. */
function isReal({ end, shown, raw, isOfServer, error, isRefused }: Recorded): boolean {
  if (end === 'pending' && shown.length === 0) return false;
  if (shown.length > 0 && !isOfServer && raw.length === 0) return false;
  return !(error === 'net::ERR_FAILED' && !isRefused && raw.length === 0);
}

async function exchangeOf(request: Recorded, preflight: Recorded | undefined): Promise<Exchange> {
  const { id, planned, sent, raw, shown, type, end, error } = request;
  const asked = await preflightOf(preflight);
  // A sandboxed frame's: a request that was stopped by its preflight carries no `Origin` yet.
  const origin = getHeader(asked?.sent ?? [], 'Origin') ?? request.origin;
  const hops = planned.map(({ url, method, headers }, at): Hop => {
    const answer = raw[at] ?? shown[at];
    const lines = sent[at] ?? (answer === undefined ? undefined : headers);
    const actual: Leg = {
      kind: 'actual',
      method,
      ...(lines === undefined ? {} : { sent: admitted(lines) }),
      ...(answer === undefined ? {} : { answer }),
    };
    return at === 0 && asked !== undefined ? { url, preflight: asked, actual } : { url, actual };
  });
  const [first, ...rest] = hops;
  if (first === undefined) throw new RangeError('a request has a hop');
  const common = {
    id,
    browser: 'chromium' as const,
    tabId: -1,
    frameId: 0,
    origin,
    type: TYPES[type] ?? 'xmlhttprequest',
    time: 0,
  };
  // Past a preflight that the server refuses the browser would never have gone.
  if (!isPassed(origin, first)) return { ...common, ...REFUSED, hops: [unsent(first)] };
  // A page that reads no body leaves its request open for the protocol.
  const ended = end === 'pending' ? 'completed' : end;
  return {
    ...common,
    hops: [first, ...rest],
    end: ended,
    ...(error === undefined ? {} : { error }),
  };
}

const REFUSED = { end: 'error', error: 'net::ERR_FAILED' } as const;

function unsent(hop: Hop): Hop {
  const { method } = hop.actual;
  return { ...hop, actual: { kind: 'actual', method, error: REFUSED.error } };
}

function isPassed(origin: string, { preflight, actual }: Hop): boolean {
  if (preflight?.answer === undefined) return true;
  const question = preflightQuestion(preflight.sent);
  const signs = ['Cookie', 'Sec-Fetch-Storage-Access'];
  const credentials = signs.some((name) => hasHeader(actual.sent ?? [], name));
  const { method = actual.method, headerNames: names = [] } = question ?? {};
  return passesPreflight({ origin, credentials, method, names }, preflight.answer);
}

/** As the server answered it, which is asked again where somebody else did. */
async function preflightOf(recorded: Recorded | undefined): Promise<Leg | undefined> {
  const planned = recorded?.planned[0];
  if (recorded === undefined || planned === undefined) return undefined;
  const sent = admitted(recorded.sent[0] ?? planned.headers);
  const leg: Leg = { kind: 'preflight', method: 'OPTIONS', sent };
  const isAnswered = recorded.raw.length > 0 || recorded.isOfServer || recorded.error !== undefined;
  const own = recorded.raw[0] ?? recorded.shown[0];
  if (!isAnswered) return askAgain(planned.url, leg);
  return own === undefined ? leg : { ...leg, answer: own };
}

const TYPES: Readonly<Record<string, string>> = {
  Script: 'script',
  Stylesheet: 'stylesheet',
  Image: 'image',
  Font: 'font',
  Media: 'media',
};

/**
 * The server's own response to a preflight that somebody else answered for the browser. A server that
 * gives none, as one that is down, costs this leg and no other exchange.
 */
async function askAgain(url: string, leg: Leg): Promise<Leg> {
  const headers = (leg.sent ?? []).filter(({ name }) => !/^(?:host|connection|:)/i.test(name));
  try {
    const response = await send({ url: new URL(url), method: 'OPTIONS', headers }, true);
    return { ...leg, answer: { status: response.status, headers: admitted(response.headers) } };
  } catch (error) {
    const name = networkErrorName(error, 'chromium');
    if (name === undefined) throw error;
    return { ...leg, error: name };
  }
}
