import { Child } from './cdp.mjs';

/** @typedef {import('playwright').BrowserContext} BrowserContext */
/** @typedef {import('playwright').CDPSession} CDPSession */
/** @typedef {import('playwright').Page} Page */

/** @param {BrowserContext} context @param {Page} page */
export async function targetOf(context, page) {
  const session = await context.newCDPSession(page);
  const { targetInfo } = await session.send('Target.getTargetInfo');
  await session.detach();
  return targetInfo.targetId;
}

/** @param {BrowserContext} context */
export function browserSession(context) {
  const browser = context.browser();
  if (browser === null) throw new Error('DevTools: the browser is gone');
  return browser.newBrowserCDPSession();
}

/**
 * @param {CDPSession} session
 * @param {string} targetId
 */
export async function attach(session, targetId) {
  const { sessionId } = await session.send('Target.attachToTarget', { targetId, flatten: false });
  return new Child(session, sessionId);
}

/**
 * Newer than Playwright's types of the protocol.
 *
 * @param {CDPSession} session
 * @param {string} targetId of the page to inspect
 * @returns {Promise<string>} target of the front-end
 */
export async function open(session, targetId) {
  const send = /** @type {(method: string, params: object) => Promise<unknown>} */ (
    session.send.bind(session)
  );
  const opened = await send('Target.openDevTools', { targetId });
  return /** @type {{ targetId: string }} */ (opened).targetId;
}
