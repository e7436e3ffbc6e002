import { browser } from '../browser.ts';
import { devtoolsName } from '../protocol.ts';

/** Time for a background that died to be gone, in milliseconds: its ports die with it. */
const AGAIN = 1000;

/** Tells the background, by a port, that DevTools is open for this tab. */
export function tellOfDevtools(): void {
  const { id }: Partial<typeof browser.runtime> = browser.runtime;
  // An extension that was reloaded leaves this page behind, and nothing to speak to.
  if (id === undefined) return;
  const { tabId } = browser.devtools.inspectedWindow;
  const port = browser.runtime.connect({ name: devtoolsName(tabId) });
  port.onDisconnect.addListener(() => setTimeout(tellOfDevtools, AGAIN));
}
