import { effect } from '@preact/signals';
import { browser } from '../browser.ts';
import type { Entry } from '../diagnosis/index.ts';
import { firstHop } from '../model/index.ts';
import type { Timing } from '../protocol.ts';
import { journal, timed } from '../ui/store.ts';

/** A timing is written when the answer has been read to its end, which may be later. */
const AGAIN = 1000;

/**
 * Settles what Firefox's events leave open by the inspected page's own resource timing: it has a
 * status for answers that the page was given, and none for refused ones
 * (facts/firefox.md §3, law 15). Only reads; Chromium's events leave nothing open.
 */
export function settleByTiming(): void {
  const asked = new Set<string>();
  effect(() => {
    const open = journal.value.entries.filter((entry) => isOpen(entry) && !asked.has(idOf(entry)));
    if (open.length === 0) return;
    for (const entry of open) asked.add(idOf(entry));
    const urls = [...new Set(open.map(({ exchange }) => firstHop(exchange).url))];
    void ask(urls);
    setTimeout(() => void ask(urls), AGAIN);
  });
}

const idOf = ({ exchange }: Entry): string => exchange.id;

function isOpen({ exchange, diagnosis }: Entry): boolean {
  const isFirefox = exchange.browser === 'firefox' && exchange.readable === undefined;
  return isFirefox && exchange.end === 'completed' && diagnosis.outcome === 'unknown';
}

async function ask(urls: readonly string[]): Promise<void> {
  const question = `(${String(timingsOf)})(${JSON.stringify(urls)})`;
  try {
    const [timings]: readonly unknown[] = await browser.devtools.inspectedWindow.eval(question);
    // The page may have bent its own clock out of shape; the background looks at each of them.
    if (Array.isArray(timings)) timed(timings);
  } catch (error) {
    console.error('Raison could not ask the page for its timings', error);
  }
}

/** Runs in the inspected page; hence no word from outside. */
function timingsOf(urls: readonly string[]): Timing[] {
  const entries = performance.getEntriesByType('resource') as PerformanceResourceTiming[];
  return entries
    .map(({ name, startTime, responseStatus }) => ({
      url: name.replace(/#.*/, ''),
      start: performance.timeOrigin + startTime,
      status: responseStatus,
    }))
    .filter(({ url }) => urls.includes(url));
}
