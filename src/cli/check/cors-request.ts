import {
  corsCheck,
  expectedOrigin,
  isCorsTainted,
  isOriginPotentiallyTrustworthy,
  redirectLocation,
} from '../../fetch/index.ts';
import type { Answer, Exchange, Header, Hop, Leg } from '../../model/index.ts';
import { parseUrl, withoutFragment, withUserinfo } from '../../model/index.ts';
import { networkErrorName } from './network-error.ts';
import { passesPreflight } from './passes.ts';
import type { Step } from './redirect.ts';
import { redirected } from './redirect.ts';
import { admitted, PrivateAddress, send } from './send.ts';
import { siteOf } from './site.ts';
import type { Target } from './target.ts';
import { isRepeatable, needsPreflight, pageHeaders, unsafeNames } from './target.ts';

/** What became of a request that was sent as a browser would send it. */
export interface RequestOutcome {
  readonly exchange: Exchange;
  /** `unsent`: the method may change something, and nobody asked to send it all the same. */
  readonly ending: 'completed' | 'blocked' | 'unsent' | 'no-response' | 'private' | 'redirects';
  readonly requests: number;
  /** Has anything public answered? Then nothing private is asked any more. */
  readonly isPublic: boolean;
  /** The http URL that the https page may not load; nothing was sent there. */
  readonly mixed?: string;
}

export interface RequestOptions {
  /** False: as if every preflight had been remembered as allowed. */
  readonly withPreflight?: boolean;
  /** True: something public has answered before. */
  readonly isPublic?: boolean;
}

type Sent = { readonly answer: Answer } | { readonly error: string } | 'private';

/** Sends a request as `fetch` does: preflight, request, redirects, until one is refused. */
export class CorsRequest {
  readonly #target: Target;
  readonly #hops: Hop[] = [];
  readonly #withPreflight: boolean;
  #requests = 0;
  #isPublic: boolean;
  #mixed: string | undefined;

  constructor(target: Target, { withPreflight = true, isPublic = false }: RequestOptions = {}) {
    this.#target = target;
    this.#withPreflight = withPreflight;
    this.#isPublic = isPublic;
  }

  async send(): Promise<RequestOutcome> {
    const { url, method, maxRedirects } = this.#target;
    let step: Step | RequestOutcome['ending'] = {
      url: new URL(url),
      method,
      headers: pageHeaders(this.#target),
    };
    while (typeof step === 'object') {
      if (this.#hops.length > maxRedirects) return this.#result('redirects');
      step = await this.#hop(step);
    }
    return this.#result(step);
  }

  /** Takes one hop; where the next one goes, or how the request ended. */
  async #hop(step: Step): Promise<Step | RequestOutcome['ending']> {
    const index = this.#hops.length;
    const url = withUserinfo(withoutFragment(step.url.href), '');
    const unsent: Leg = { kind: 'actual', method: step.method };
    this.#hops.push({ url, actual: unsent });
    if (this.#isMixed(step.url)) return 'blocked';
    const asked = await this.#preflight(step, index);
    if (asked !== undefined) return asked;
    if (!isRepeatable({ method: step.method, send: this.#target.send })) return 'unsent';
    const sent = this.#requestHeaders(step, index);
    const result = await this.#send(step.url, step.method, sent);
    this.#replaceLast({ actual: legWith({ ...unsent, sent: admitted(sent) }, result) });
    if (result === 'private') return 'private';
    return 'error' in result ? 'no-response' : this.#after(step, index, result.answer);
  }

  /** The ending, if the preflight stops the request; `undefined` when it may go. */
  async #preflight(step: Step, index: number): Promise<RequestOutcome['ending'] | undefined> {
    if (!this.#withPreflight || !this.#isTainted(index) || !needsPreflight(step)) return undefined;
    const names = unsafeNames(step.headers);
    const sent = [
      ...this.#commonHeaders(step.url, index),
      { name: 'Access-Control-Request-Method', value: step.method },
      ...(names.length > 0
        ? [{ name: 'Access-Control-Request-Headers', value: names.join(',') }]
        : []),
    ];
    const result = await this.#send(step.url, 'OPTIONS', sent);
    const leg: Leg = { kind: 'preflight', method: 'OPTIONS', sent: admitted(sent) };
    this.#replaceLast({ preflight: legWith(leg, result) });
    if (result === 'private') return 'private';
    if ('error' in result) return 'no-response';
    const question = {
      origin: this.#origin(index),
      credentials: this.#target.credentials,
      method: step.method,
      names,
    };
    return passesPreflight(question, result.answer) ? undefined : 'blocked';
  }

  #passesCheck(index: number, headers: Answer['headers']): boolean {
    return corsCheck(this.#origin(index), this.#target.credentials, headers) === undefined;
  }

  #after(step: Step, index: number, answer: Answer): Step | RequestOutcome['ending'] {
    if (this.#isTainted(index) && !this.#passesCheck(index, answer.headers)) return 'blocked';
    const location = redirectLocation(answer);
    if (location === undefined) return 'completed';
    const url = parseUrl(location, step.url.href);
    if (url === undefined || !/^https?:$/.test(url.protocol)) return 'blocked';
    const leaves = url.origin !== step.url.origin;
    const isForeign = this.#isTainted(index) || url.origin !== this.#target.origin;
    if (isForeign && (url.username !== '' || url.password !== '')) return 'blocked';
    if (this.#isMixed(url)) return 'blocked';
    return redirected(step, answer.status, url, leaves);
  }

  /** Browsers ask nothing of a plain http server for an https page, unless it is this machine. */
  #isMixed(url: URL): boolean {
    const isMixed =
      this.#target.origin.startsWith('https:') && !isOriginPotentiallyTrustworthy(url.origin);
    if (isMixed) this.#mixed = withUserinfo(withoutFragment(url.href), '');
    return isMixed;
  }

  #requestHeaders(step: Step, index: number): Header[] {
    const isBodied = /^(?:PATCH|POST|PUT)$/.test(step.method);
    return [
      ...this.#commonHeaders(step.url, index),
      ...this.#credentialHeaders(step.url),
      ...step.headers,
      ...(isBodied ? [{ name: 'Content-Length', value: '0' }] : []),
    ];
  }

  /** Only to a trustworthy address do browsers say how a request came about. */
  #commonHeaders(url: URL, index: number): Header[] {
    const isTold = isOriginPotentiallyTrustworthy(url.origin);
    const site = siteOf(this.#target.origin, url);
    return [
      { name: 'Accept', value: '*/*' },
      ...(this.#isTainted(index) ? [{ name: 'Origin', value: this.#origin(index) }] : []),
      ...(isTold
        ? [
            { name: 'Sec-Fetch-Site', value: site },
            { name: 'Sec-Fetch-Mode', value: 'cors' },
            { name: 'Sec-Fetch-Dest', value: 'empty' },
          ]
        : []),
    ];
  }

  /** Both browsers say so of requests with credentials to trustworthy addresses of other sites. */
  #credentialHeaders(url: URL): Header[] {
    const { credentials, origin } = this.#target;
    const isTold = credentials && isOriginPotentiallyTrustworthy(url.origin);
    if (!isTold || siteOf(origin, url) !== 'cross-site') return [];
    return [{ name: 'Sec-Fetch-Storage-Access', value: 'active' }];
  }

  async #send(url: URL, method: string, headers: readonly Header[]): Promise<Sent> {
    const { browser, timeout, allowsPrivate } = this.#target;
    const limits = { timeout, headerBytes: 64 * 1024 };
    this.#requests += 1;
    try {
      const response = await send(
        { url, method, headers },
        allowsPrivate || !this.#isPublic,
        limits,
      );
      this.#isPublic ||= response.isPublic;
      return { answer: { status: response.status, headers: admitted(response.headers) } };
    } catch (error) {
      if (error instanceof PrivateAddress) return 'private';
      const name = networkErrorName(error, browser);
      if (name === undefined) throw error;
      return { error: name };
    }
  }

  #replaceLast(part: Partial<Hop>): void {
    const last = this.#hops.pop();
    if (last !== undefined) this.#hops.push({ ...last, ...part });
  }

  #isTainted(index: number): boolean {
    return isCorsTainted(this.#exchange('pending'), index);
  }

  #origin(index: number): string {
    return expectedOrigin(this.#exchange('pending'), index);
  }

  #result(ending: RequestOutcome['ending']): RequestOutcome {
    return {
      exchange: this.#exchange(ending),
      ending,
      requests: this.#requests,
      isPublic: this.#isPublic,
      ...(this.#mixed === undefined ? {} : { mixed: this.#mixed }),
    };
  }

  #exchange(ending: RequestOutcome['ending'] | 'pending'): Exchange {
    const { origin, browser } = this.#target;
    const [first, ...rest] = this.#hops;
    if (first === undefined) throw new RangeError('a request begins with a hop');
    return {
      id: 'check',
      browser,
      tabId: -1,
      frameId: 0,
      documentId: 'check',
      origin,
      type: 'xmlhttprequest',
      time: 0,
      hops: [first, ...rest],
      ...endOf(ending, this.#hops.at(-1), browser),
    };
  }
}

/** How the browser would have said that it ended. */
function endOf(
  ending: RequestOutcome['ending'] | 'pending',
  last: Hop | undefined,
  browser: string,
) {
  if (ending === 'completed') return { end: 'completed', readable: true } as const;
  if (ending === 'no-response') {
    const error = last?.actual.error ?? last?.preflight?.error ?? '';
    return { end: 'error', error } as const;
  }
  if (ending === 'redirects') {
    const error = browser === 'firefox' ? 'NS_ERROR_REDIRECT_LOOP' : 'net::ERR_TOO_MANY_REDIRECTS';
    return { end: 'error', error } as const;
  }
  if (ending !== 'blocked') return { end: 'pending' } as const;
  if (browser === 'chromium') return { end: 'error', error: 'net::ERR_FAILED' } as const;
  if (last?.actual.answer === undefined) {
    return { end: 'error', error: 'NS_ERROR_DOM_BAD_URI' } as const;
  }
  const isRedirect = redirectLocation(last.actual.answer) !== undefined;
  if (isRedirect) return { end: 'error', error: 'NS_ERROR_UNEXPECTED' } as const;
  return { end: 'completed', readable: false } as const;
}

function legWith(leg: Leg, result: Sent): Leg {
  if (result === 'private') return leg;
  return 'error' in result ? { ...leg, error: result.error } : { ...leg, answer: result.answer };
}
