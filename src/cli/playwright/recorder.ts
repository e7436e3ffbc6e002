import type { CDPSession } from 'playwright-core';
import { preflightQuestion } from '../../fetch/index.ts';
import type { Answer, Exchange, Header, Hop, Leg } from '../../model/index.ts';
import {
  getHeader,
  hasHeader,
  originOf,
  sanitizeHeaders,
  withoutFragment,
} from '../../model/index.ts';
import { passesPreflight } from '../check/passes.ts';
import { send } from '../check/send.ts';

type Lines = Readonly<Record<string, string>>;

/** The parts of the protocol's events that are read. */
interface Will {
  readonly requestId: string;
  readonly type?: string;
  /** Of the frame's document. */
  readonly documentURL?: string;
  readonly request: { readonly url: string; readonly method: string; readonly headers: Lines };
  readonly redirectResponse?: CdpResponse;
  readonly initiator: { readonly requestId?: string };
}

interface CdpResponse {
  readonly status: number;
  readonly headers: Lines;
  readonly remoteIPAddress?: string;
}

/** What is read of the protocol. */
const EVENTS = [
  'Network.requestWillBeSent',
  'Network.requestWillBeSentExtraInfo',
  'Network.responseReceivedExtraInfo',
  'Network.responseReceived',
  'Network.loadingFinished',
  'Network.loadingFailed',
] as const;

/** Any of these events. */
interface Heard {
  readonly requestId: string;
  readonly headers?: Lines;
  readonly statusCode?: number;
  readonly response?: CdpResponse;
}

interface TargetMessage {
  readonly method?: string;
  readonly params?: unknown;
}

interface Failure {
  readonly errorText: string;
  readonly corsErrorStatus?: object;
}

/** Everything the protocol said under one number. */
interface Recorded {
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

/**
 * Listens beside Playwright on a session of its own. While a route is set, Playwright itself answers
 * every preflight, so what the browser then sees is not what the server says; such a preflight is
 * asked again, of the server.
 */
export class CdpRecorder {
  readonly #session: CDPSession;
  readonly #origin: () => string;
  readonly #requests = new Map<string, Recorded>();
  /** Headers that came before the request they belong to. */
  readonly #early = new Map<string, Header[][]>();
  /** Responses that did, as a busy browser tells them. */
  readonly #earlyRaw = new Map<string, Answer[]>();

  constructor(session: CDPSession, origin: () => string) {
    this.#session = session;
    this.#origin = origin;
  }

  async start(): Promise<void> {
    const session = this.#session;
    for (const name of EVENTS) session.on(name, (event) => this.#heard('', name, event));
    session.on('Target.attachedToTarget', ({ sessionId }) => this.#follow(sessionId));
    session.on('Target.receivedMessageFromTarget', ({ sessionId, message }) => {
      const { method = '', params } = JSON.parse(message) as TargetMessage;
      this.#heard(sessionId, method, params);
    });
    await session.send('Network.enable');
    const attach = { autoAttach: true, waitForDebuggerOnStart: true, flatten: false };
    await session.send('Target.setAutoAttach', attach);
  }

  /**
   * Frames of other sites, sandboxed frames and workers have a process and a session of their own.
   * One that is gone before it is listened to has made no request that anybody waits for.
   */
  #follow(sessionId: string): void {
    for (const [id, method] of ['Network.enable', 'Runtime.runIfWaitingForDebugger'].entries()) {
      const message = JSON.stringify({ id, method });
      this.#session
        .send('Target.sendMessageToTarget', { sessionId, message })
        .catch((error: unknown) => {
          if (!/closed|No session|not found/i.test(String(error))) throw error;
        });
    }
  }

  /** @param target '' for the page itself: each target counts its requests from the start */
  #heard(target: string, method: string, event: unknown): void {
    if (!EVENTS.some((name) => name === method)) return;
    const { requestId: number, ...rest } = event as Heard;
    const requestId = target + number;
    switch (method) {
      case 'Network.requestWillBeSent': {
        const { initiator, ...will } = rest as unknown as Will;
        const of = initiator.requestId;
        const from = of === undefined ? {} : { requestId: target + of };
        return this.#willBeSent({ ...will, requestId, initiator: from });
      }
      case 'Network.requestWillBeSentExtraInfo': {
        const known = this.#requests.get(requestId)?.sent ?? this.#earlyFor(requestId);
        known.push(linesOf(rest.headers ?? {}));
        return;
      }
      case 'Network.responseReceivedExtraInfo': {
        const { statusCode: status = 0, headers = {} } = rest;
        const known = this.#requests.get(requestId)?.raw ?? this.#earlyRawFor(requestId);
        known.push(answerOf({ status, headers }));
        return;
      }
      case 'Network.responseReceived':
        if (rest.response !== undefined) this.#received(requestId, rest.response);
        return;
      case 'Network.loadingFailed':
        return this.#ended(requestId, rest as unknown as Failure);
      default:
        return this.#ended(requestId, undefined);
    }
  }

  /** Whether every request has its answer or its end. */
  isSettled(): boolean {
    const all = [...this.#requests.values()];
    return !all.some((one) => isOpen(one, all));
  }

  /** Cross-origin exchanges that ended, oldest first. */
  async exchanges(): Promise<Exchange[]> {
    await this.#settled();
    const all = [...this.#requests.values()];
    const made = all
      .filter((one) => one.of === undefined && isForeign(one) && isReal(one))
      .map((one) =>
        exchangeOf(
          one,
          all.find((other) => isPreflightOf(other, one)),
        ),
      );
    return Promise.all(made);
  }

  /** The browser's network process tells headers apart from the rest, and sometimes later. */
  async #settled(): Promise<void> {
    const deadline = Date.now() + SETTLING;
    while (!this.isSettled() && Date.now() < deadline) {
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }

  #earlyFor(requestId: string): Header[][] {
    const list = this.#early.get(requestId) ?? [];
    this.#early.set(requestId, list);
    return list;
  }

  #earlyRawFor(requestId: string): Answer[] {
    const list = this.#earlyRaw.get(requestId) ?? [];
    this.#earlyRaw.set(requestId, list);
    return list;
  }

  #willBeSent(event: Will): void {
    const { requestId, request, type = '', documentURL = '', initiator, redirectResponse } = event;
    const planned = {
      url: withoutFragment(request.url),
      method: request.method,
      headers: linesOf(request.headers),
    };
    if (redirectResponse !== undefined) this.#received(requestId, redirectResponse);
    const known = this.#requests.get(requestId);
    if (known !== undefined) {
      known.planned.push(planned);
      return;
    }
    this.#requests.set(requestId, {
      id: requestId,
      type,
      of: isPreflight(planned) ? (initiator.requestId ?? '') : undefined,
      origin: getHeader(planned.headers, 'Origin') ?? frameOrigin(documentURL) ?? this.#origin(),
      planned: [planned],
      sent: this.#earlyFor(requestId),
      raw: this.#earlyRawFor(requestId),
      shown: [],
      isOfServer: false,
      end: 'pending',
      error: undefined,
      isRefused: false,
    });
    this.#early.delete(requestId);
    this.#earlyRaw.delete(requestId);
  }

  #received(requestId: string, response: CdpResponse): void {
    const request = this.#requests.get(requestId);
    if (request === undefined) return;
    request.shown.push(answerOf(response));
    request.isOfServer ||= (response.remoteIPAddress ?? '') !== '';
  }

  #ended(requestId: string, failure: Failure | undefined): void {
    const request = this.#requests.get(requestId);
    if (request === undefined) return;
    request.end = failure === undefined ? 'completed' : 'error';
    request.error = failure?.errorText;
    request.isRefused = failure?.corsErrorStatus !== undefined;
  }
}

/** `undefined` where the frame's document has no origin of its own, as `about:srcdoc`. */
function frameOrigin(documentURL: string): string | undefined {
  const origin = originOf(documentURL);
  return origin === 'null' ? undefined : origin;
}

/** Still under way, or refused by a response that has not been told yet. */
function isOpen(one: Recorded, all: readonly Recorded[]): boolean {
  if (one.end === 'pending') return one.shown.length === 0;
  if (!one.isRefused || one.of !== undefined || one.raw.length >= one.planned.length) return false;
  return !all.some(
    (other) => isPreflightOf(other, one) && other.raw.length + other.shown.length > 0,
  );
}

type Planned = Recorded['planned'][number];

/** Pages cannot set the header that it asks with. */
function isPreflight({ method, headers }: Planned): boolean {
  return method === 'OPTIONS' && hasHeader(headers, 'Access-Control-Request-Method');
}

/** By the number that the protocol names. */
function isPreflightOf({ of }: Recorded, { id }: Recorded): boolean {
  return of === id;
}

/** How long to wait for what the browser still owes, in milliseconds. */
const SETTLING = 2000;

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
  const answer = isAnswered ? own : await askAgain(planned.url, leg);
  return answer === undefined ? leg : { ...leg, answer };
}

const TYPES: Readonly<Record<string, string>> = {
  Script: 'script',
  Stylesheet: 'stylesheet',
  Image: 'image',
  Font: 'font',
  Media: 'media',
};

/** The real answer of the server to a preflight that the browser was answered by somebody else. */
async function askAgain(url: string, { sent = [] }: Leg): Promise<Answer> {
  const headers = sent.filter(({ name }) => !/^(?:host|connection|:)/i.test(name));
  const response = await send({ url: new URL(url), method: 'OPTIONS', headers }, true);
  return { status: response.status, headers: admitted(response.headers) };
}

function answerOf({ status, headers }: Pick<CdpResponse, 'status' | 'headers'>): Answer {
  return { status, headers: admitted(linesOf(headers)) };
}

/** Several lines of one name come as one value with line breaks. */
function linesOf(headers: Lines): Header[] {
  return Object.entries(headers).flatMap(([name, value]) =>
    value.split('\n').map((one) => ({ name, value: one })),
  );
}

function admitted(headers: readonly Header[]): Answer['headers'] {
  return sanitizeHeaders(headers, ({ value }) => value);
}
