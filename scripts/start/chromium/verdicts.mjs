import { Child } from './cdp.mjs';

/**
 * What the browser itself says of a request that failed.
 *
 * @typedef {object} Verdict
 * @property {string} url of the first hop, without fragment
 * @property {string} method
 * @property {string | undefined} corsError Chromium's name, when CORS blocked it
 * @property {string} errorText `net::ERR_…`
 *
 * What is heard of a page: its failures so far, and whether it asks for nothing more.
 *
 * @typedef {object} Heard
 * @property {readonly Verdict[]} verdicts grows as requests fail
 * @property {() => boolean} isQuiet whether every request has its answer or its end, for half a second
 *
 * @typedef {{ requestId: string, request: { url: string, method: string } }} Sent
 * @typedef {{ requestId: string, type: string, errorText: string, corsErrorStatus?: { corsError: string } }} Failed
 */

/** @param {string} url */
export function withoutFragment(url) {
  return url.split('#')[0] ?? url;
}

/** How long nothing may be heard before a page is quiet, in milliseconds. */
const QUIET = 500;

/** Collects the failures of one target: request ids are only unique within it. */
class Listener {
  /** @type {Map<string, Sent['request']>} */
  #first = new Map();
  /** Requests without an answer or an end; Playwright hears of no end of a refused preflight. */
  open = new Set();
  heard = Date.now();

  /** @param {Verdict[]} verdicts */
  constructor(verdicts) {
    this.verdicts = verdicts;
  }

  /** A redirect sends again under the same id: the first is what the page asked for. @param {Sent} event */
  sent({ requestId, request }) {
    if (!this.#first.has(requestId)) this.#first.set(requestId, request);
  }

  /** @param {Failed} event */
  failed({ requestId, type, errorText, corsErrorStatus }) {
    const request = this.#first.get(requestId);
    // A failed preflight is told twice; the request that it was for has the CORS error.
    if (request === undefined || type === 'Preflight') return;
    const { url, method } = request;
    const corsError = corsErrorStatus?.corsError;
    this.verdicts.push({ url: withoutFragment(url), method, corsError, errorText });
  }

  /** @param {{ method: string, params: unknown }} event */
  event({ method, params }) {
    this.heard = Date.now();
    const { requestId } = /** @type {{ requestId: string }} */ (params);
    if (method === SENT) this.open.add(requestId);
    else this.open.delete(requestId);
    if (method === SENT) this.sent(/** @type {Sent} */ (params));
    if (method === FAILED) this.failed(/** @type {Failed} */ (params));
  }
}

const SENT = 'Network.requestWillBeSent';
const FAILED = 'Network.loadingFailed';
const EVENTS = /** @type {const} */ ([
  SENT,
  FAILED,
  'Network.responseReceived',
  'Network.loadingFinished',
]);

/**
 * Listens to what the browser reports of a page and of its frames and workers in other processes.
 *
 * @param {import('playwright').Page} page
 * @returns {Promise<Heard>}
 */
export async function hear(page) {
  /** @type {Verdict[]} */
  const verdicts = [];
  const session = await page.context().newCDPSession(page);
  const own = new Listener(verdicts);
  /** By session: the page's own, those of its frames and workers. */
  const listeners = new Map([['', own]]);
  for (const method of EVENTS) session.on(method, (params) => own.event({ method, params }));
  session.on('Target.attachedToTarget', ({ sessionId }) => {
    const child = new Child(session, sessionId);
    const listener = new Listener(verdicts);
    listeners.set(sessionId, listener);
    child.onEvent((event) => EVENTS.some((one) => one === event.method) && listener.event(event));
    // The target may be gone before it hears us, and then has nothing to say.
    child.send('Network.enable').catch(() => undefined);
  });
  session.on('Target.detachedFromTarget', ({ sessionId }) => listeners.delete(sessionId));
  await session.send('Network.enable');
  const attach = { autoAttach: true, waitForDebuggerOnStart: false, flatten: false };
  await session.send('Target.setAutoAttach', attach);
  const isQuiet = () =>
    [...listeners.values()].every(
      ({ open, heard }) => open.size === 0 && Date.now() - heard >= QUIET,
    );
  return { verdicts, isQuiet };
}
