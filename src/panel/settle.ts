import { effect } from '@preact/signals';
import { browser } from '../browser.ts';
import type { Entry } from '../diagnosis/index.ts';
import { timingScript } from '../fixes/check/index.ts';
import { firstHop } from '../model/index.ts';
import type { Timing } from '../protocol.ts';
import { isFileShown, journal, timed } from '../ui/state/store.ts';

/** A timing is written when the answer has been read to its end, which may be later. */
const AGAIN = 1000;

/**
 * Settles what Firefox's events leave open by the inspected page's own resource timing: it has a
 * status for responses that the page was given, and none for blocked ones (observed). Chromium's
 * events leave nothing open.
 *
 * Only reads, and hands nothing over: the script takes no input. It reaches the top frame alone, so
 * only that frame's requests are looked for, and none of a file's, which this page may never have
 * made.
 *
 * @param tabId the inspected tab
 */
export function settleByTiming(tabId: number): void {
  const asked = new Set<string>();
  effect(() => {
    if (isFileShown.value) return;
    const open = journal.value.entries.filter(
      (entry) => isOpen(entry, tabId) && !asked.has(idOf(entry)),
    );
    if (open.length === 0) return;
    for (const entry of open) asked.add(idOf(entry));
    const urls = new Set(open.map(({ exchange }) => firstHop(exchange).url));
    void ask(urls);
    setTimeout(() => void ask(urls), AGAIN);
  });
}

const idOf = ({ exchange }: Entry): string => exchange.id;

function isOpen({ exchange, diagnosis }: Entry, tabId: number): boolean {
  const isFirefox = exchange.browser === 'firefox' && exchange.readable === undefined;
  const isOfTopFrame = exchange.tabId === tabId && exchange.frameId === 0;
  const isUndecided = exchange.end === 'completed' && diagnosis.outcome === 'unknown';
  return isFirefox && isOfTopFrame && isUndecided;
}

async function ask(urls: ReadonlySet<string>): Promise<void> {
  try {
    const [timings]: readonly unknown[] = await browser.devtools.inspectedWindow.eval(timingScript);
    // The page may have bent its own clock out of shape; the background looks at each of them.
    if (Array.isArray(timings)) timed(timings.filter((one) => isFor(one, urls)));
  } catch (error) {
    console.error('Raison could not ask the page for its timings', error);
  }
}

function isFor(timing: unknown, urls: ReadonlySet<string>): timing is Timing {
  if (typeof timing !== 'object' || timing === null || !('url' in timing)) return false;
  return typeof timing.url === 'string' && urls.has(timing.url);
}
