import { setTimeout as pause } from 'node:timers/promises';
import type { FirefoxDriver } from '../../browser/firefox/driver.ts';

/** In the browser window: shows the Network Monitor of the tab in front. */
const SHOW = `async () => {
  const tools = window.raison.devtools;
  const toolbox = await tools.showToolboxForTab(window.gBrowser.selectedTab, { toolId: 'netmonitor' });
  await toolbox.selectTool('netmonitor');
}`;

/** What the Network Monitor's "Copy All As HAR" writes. */
const COPY = `async () => {
  const toolbox = window.raison.devtools.getToolboxForTab(window.gBrowser.selectedTab);
  const { windowRequire, store, connector } = toolbox.getPanel('netmonitor').panelWin;
  const har = 'devtools/client/netmonitor/src/har/har-menu-utils';
  const { getSortedRequests } = windowRequire('devtools/client/netmonitor/src/selectors/index');
  const { HarMenuUtils } = windowRequire(har);
  return HarMenuUtils.copyAllAsHar(getSortedRequests(store.getState()), connector);
}`;

/** The last answers reach the monitor a moment after the page. */
const SETTLED = 1500;
const PATIENCE = { tries: 300, milliseconds: 200 };

/**
 * Opens the Network Monitor, loads a page, and exports what it saw of it.
 *
 * @param url of a page that sets `data-done` on its body
 * @returns the HAR, and the tab that it is of
 */
export async function recordFirefox(driver: FirefoxDriver, url: string) {
  const { chrome } = driver.reach;
  const tab = await driver.openTab('about:blank');
  // A toolbox follows its tab into another process only after a moment.
  await tab.goto(new URL('/shop.css', url).href);
  await chrome.runSource(SHOW);
  await pause(SETTLED);
  await tab.goto(url);
  const isDone = () => tab.evaluate(() => document.body.dataset['done'] !== undefined);
  for (let i = 0; i < PATIENCE.tries && !(await isDone()); i++) await pause(PATIENCE.milliseconds);
  await pause(SETTLED);
  return { tab, har: await chrome.runSource<string>(COPY) };
}
