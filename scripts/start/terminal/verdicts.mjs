import { Child } from '../chromium/cdp.mjs';

/**
 * What the browser itself says of a request that failed.
 *
 * @typedef {object} Verdict
 * @property {string} url of the first hop, without fragment
 * @property {string} method
 * @property {string | undefined} corsError Chromium's name, when CORS blocked it
 * @property {string} errorText `net::ERR_…`
 *
 * @typedef {{ requestId: string, request: { url: string, method: string } }} Sent
 * @typedef {{ requestId: string, type: string, errorText: string, corsErrorStatus?: { corsError: string } }} Failed
 */

/** @param {string} url */
export function withoutFragment(url) {
  return url.split('#')[0] ?? url;
}

/** Collects the failures of one target: request ids are only unique within it. */
class Listener {
  /** @type {Map<string, Sent['request']>} */
  #first = new Map();

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
    if (method === 'Network.requestWillBeSent') this.sent(/** @type {Sent} */ (params));
    if (method === 'Network.loadingFailed') this.failed(/** @type {Failed} */ (params));
  }
}

/**
 * Listens to what the browser reports of a page and of its frames and workers in other processes.
 * The list grows as requests fail.
 *
 * @param {import('playwright').Page} page
 * @returns {Promise<readonly Verdict[]>}
 */
export async function collectVerdicts(page) {
  /** @type {Verdict[]} */
  const verdicts = [];
  const session = await page.context().newCDPSession(page);
  const own = new Listener(verdicts);
  session.on('Network.requestWillBeSent', (event) => own.sent(event));
  session.on('Network.loadingFailed', (event) => own.failed(event));
  session.on('Target.attachedToTarget', ({ sessionId }) => {
    const child = new Child(session, sessionId);
    const listener = new Listener(verdicts);
    child.onEvent((event) => listener.event(event));
    // The target may be gone before it hears us, and then has nothing to say.
    child.send('Network.enable').catch(() => undefined);
  });
  await session.send('Network.enable');
  const attach = { autoAttach: true, waitForDebuggerOnStart: false, flatten: false };
  await session.send('Target.setAutoAttach', attach);
  return verdicts;
}
