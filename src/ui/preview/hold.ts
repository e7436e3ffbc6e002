import type { Runtime } from '../../browser.ts';
import { browser, connectAs } from '../../browser.ts';
import type { PreviewRequest } from '../../protocol.ts';
import { holdName } from '../../protocol.ts';

/** Well within the time after which the background takes a page for closed, in milliseconds. */
const AGAIN = 200;

/**
 * Firefox may lose a connection that is made while it stops the background, without a word
 * (observed); a message always wakes it. In milliseconds.
 */
const BEAT = 4000;

/**
 * Tells the background, by an open port, that somebody sees this tab's previews.
 *
 * @returns lets go
 */
export function holdTab(tabId: number): () => void {
  let isHeld = true;
  let held: Runtime.Port | undefined;
  const hold = (): void => {
    if (!isHeld) return;
    held = connectAs(holdName(tabId));
    held?.onDisconnect.addListener(() => setTimeout(hold, AGAIN));
  };
  hold();
  const beating = setInterval(() => {
    if (held !== undefined) beat();
  }, BEAT);
  return () => {
    isHeld = false;
    clearInterval(beating);
    held?.disconnect();
  };
}

function beat(): void {
  const request: PreviewRequest = { type: 'preview-beat' };
  browser.runtime.sendMessage(request).catch((error: unknown) => {
    console.error('Raison found nobody who watches over the preview', error);
  });
}
