import type { CDPSession } from 'playwright-core';
import type { Answer, Exchange, Header } from '../../model/index.ts';
import { getHeader, originOf, withoutFragment } from '../../model/index.ts';
import { admitted } from '../check/send.ts';
import type { Recorded } from './recorded.ts';
import { exchangesOf, isOpen, isPreflight } from './recorded.ts';

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

/** How long to wait for what the browser still owes, in milliseconds. */
const SETTLING = 2000;

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
    return exchangesOf([...this.#requests.values()]);
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

function answerOf({ status, headers }: Pick<CdpResponse, 'status' | 'headers'>): Answer {
  return { status, headers: admitted(linesOf(headers)) };
}

/** Several lines of one name come as one value with line breaks. */
function linesOf(headers: Lines): Header[] {
  return Object.entries(headers).flatMap(([name, value]) =>
    value.split('\n').map((one) => ({ name, value: one })),
  );
}
