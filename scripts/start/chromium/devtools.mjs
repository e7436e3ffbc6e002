import { setTimeout as pause } from 'node:timers/promises';
import { attach, browserSession, open, targetOf } from './targets.mjs';

/** @typedef {import('playwright').BrowserContext} BrowserContext */
/** @typedef {import('playwright').CDPSession} CDPSession */
/** @typedef {import('playwright').Page} Page */

/** As `src/devtools` names it: Chromium calls the view by the extension's origin and this. */
const TITLE = 'Raison';
const PANEL = 'src/panel/index.html';
const PATIENCE = { tries: 200, milliseconds: 100 };

/**
 * @template T
 * @param {string} what for the error when it never comes
 * @param {() => Promise<T | undefined | false>} ask
 * @returns {Promise<T>}
 */
async function until(what, ask) {
  for (let i = 0; i < PATIENCE.tries; i++) {
    const answer = await ask();
    if (answer !== undefined && answer !== false) return answer;
    await pause(PATIENCE.milliseconds);
  }
  throw new Error(`DevTools: ${what} did not come`);
}

/** Runs inside the DevTools front-end, whose tab bar hides ours when it is narrow. */
const showView = (/** @type {string} */ view) => `(async () => {
  const { ViewManager } = await import('./ui/legacy/legacy.js');
  const manager = ViewManager.ViewManager.instance();
  if (!manager.views.has(${JSON.stringify(view)})) return false;
  await manager.showView(${JSON.stringify(view)});
  return true;
})()`;

/**
 * @param {CDPSession} session
 * @param {string} frontend target of the front-end that holds the panel
 * @param {string} url how the panel's address starts
 */
async function findPanel(session, frontend, url) {
  const { targetInfos } = await session.send('Target.getTargets', { filter: [{}] });
  const mine = targetInfos.filter(({ parentFrameId }) => parentFrameId === frontend);
  return mine.find((target) => target.url.startsWith(url))?.targetId;
}

/**
 * Opens the real DevTools of a page on the Raison panel.
 *
 * @param {BrowserContext} context
 * @param {Page} page
 * @param {string} extensionId
 */
export async function openDevTools(context, page, extensionId) {
  const session = await browserSession(context);
  const target = await open(session, await targetOf(context, page));
  const frontend = await attach(session, target);
  const root = `chrome-extension://${extensionId}`;
  // The front-end throws until it is ready, with a different error at each stage.
  const show = () => frontend.evaluate(showView(`${root}${TITLE}`)).then(Boolean, () => false);
  await until('the panel', show);
  const panel = await until('its page', () => findPanel(session, target, `${root}/${PANEL}`));
  return { frontend, panel: await attach(session, panel), target };
}
