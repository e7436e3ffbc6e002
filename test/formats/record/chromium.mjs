import { openDevTools } from '../../../scripts/start/chromium/devtools.mjs';

/** @typedef {import('playwright').BrowserContext} BrowserContext */
/** @typedef {import('playwright').Page} Page */

/**
 * What the Network panel's own "Export HAR" writes, with the file it would save caught on the way.
 * `sanitize` is the button's default: it leaves out cookies and authorization.
 */
const EXPORT = `(async () => {
  const { NetworkPanel } = await import('./panels/network/network.js');
  const { InspectorFrontendHost, InspectorFrontendHostAPI } = await import('./core/host/host.js');
  const { ViewManager } = await import('./ui/legacy/legacy.js');
  await ViewManager.ViewManager.instance().showView('network');
  const host = InspectorFrontendHost.InspectorFrontendHostInstance;
  const { SavedURL, AppendedToURL } = InspectorFrontendHostAPI.Events;
  const say = (event, data) => setTimeout(() => host.events.dispatchEventToListeners(event, data));
  let text = '';
  const written = new Promise((resolve) => { host.close = () => resolve(); });
  host.save = (url, content) => { text += content; say(SavedURL, { url, fileSystemPath: url }); };
  host.append = (url, content) => { text += content; say(AppendedToURL, url); };
  const { networkLogView } = NetworkPanel.NetworkPanel.instance();
  await Promise.all([networkLogView.exportAll({ sanitize: true }), written]);
  return text;
})()`;

/**
 * Opens DevTools, loads a page, and exports what the Network panel saw of it. DevTools sees nothing
 * of what was before it.
 *
 * @param {{ context: BrowserContext, page: Page, extensionId: string }} browser
 * @param {string} url of a page that sets `data-done` on its body
 * @returns {Promise<string>}
 */
export async function recordChromium({ context, page, extensionId }, url) {
  const { frontend } = await openDevTools(context, page, extensionId);
  await page.goto(url);
  await page.waitForSelector('body[data-done]', { state: 'attached' });
  return String(await frontend.evaluate(EXPORT));
}
