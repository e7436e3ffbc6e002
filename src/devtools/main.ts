import { browser, connectAs } from '../browser.ts';
import { devtoolsName } from '../protocol.ts';

/** Time for a background that died to be gone, in milliseconds: its ports die with it. */
const AGAIN = 1000;

const { tabId: inspected } = browser.devtools.inspectedWindow;

/** Tells the background, by a port, that DevTools is open for this tab. */
function tellOfDevtools(): void {
  const port = connectAs(devtoolsName(inspected));
  port?.onDisconnect.addListener(() => setTimeout(tellOfDevtools, AGAIN));
}

tellOfDevtools();

// Firefox resolves these paths against this page, Chromium against the extension's root: only an
// absolute path means the same file to both.
await browser.devtools.panels.create('Raison', '/icons/32.png', '/src/panel/index.html');
