import { effect } from '@preact/signals';
import { browser } from '../browser.ts';
import type { Entry } from '../diagnosis/index.ts';
import { timingScript } from '../fixes/check/script.ts';
import { firstHop } from '../model/index.ts';
import type { Timing } from '../protocol.ts';
import { seenCallOf } from '../ui/detail/call-site.ts';
import { addCalls, openSource } from '../ui/detail/call-site-view.tsx';
import { runInPage } from '../ui/state/inspected.ts';
import { hostTheme } from '../ui/state/settings.ts';
import { isFileShown, journal, timed } from '../ui/state/store.ts';

/** What Chromium alone has. */
interface ChromiumPanels {
  /** Its way to hear of a new theme; Firefox has an event instead. */
  setThemeChangeHandler?(handler: (theme: string) => void): void;
  /** Shows a place in its Sources panel; lines and columns count from 0. */
  openResource?(url: string, line: number, column: number, done: () => void): void;
}

/** The inspected tab; `undefined` where the page is not inside DevTools. */
export function inspectedTab(): number | undefined {
  const host: Partial<typeof browser> = browser;
  return host.devtools?.inspectedWindow.tabId;
}

/** Lets `auto` follow DevTools' theme, which need not be the system's. */
export function followDevtoolsTheme(): void {
  const host: Partial<typeof browser> = browser;
  const panels: (Partial<typeof browser.devtools.panels> & ChromiumPanels) | undefined =
    host.devtools?.panels;
  if (panels === undefined) return;
  hear(panels.themeName);
  panels.onThemeChanged?.addListener(hear);
  panels.setThemeChangeHandler?.(hear);
}

/** Chromium calls its light theme `default`. */
function hear(theme: string | undefined): void {
  hostTheme.value = theme === 'dark' ? 'dark' : 'light';
}

/** Hears from DevTools which code made each request. Only reads. */
export function hearCallSites(): void {
  const host: Partial<typeof browser> = browser;
  const devtools: Partial<typeof browser.devtools> | undefined = host.devtools;
  if (devtools?.network === undefined) return;
  devtools.network.onRequestFinished.addListener((entry: unknown) => take([entry]));
  void hearEarlier(devtools.network);
  const panels: (Partial<typeof browser.devtools.panels> & ChromiumPanels) | undefined =
    devtools.panels;
  const open = panels?.openResource?.bind(panels);
  if (open === undefined) return;
  openSource.value = ({ url, line, column }) => open(url, line, column, () => undefined);
}

/** Those between the opening of DevTools and that of the panel. */
async function hearEarlier(network: typeof browser.devtools.network): Promise<void> {
  try {
    const log: unknown = await network.getHAR();
    const entries: unknown =
      typeof log === 'object' && log !== null && 'entries' in log && log.entries;
    if (Array.isArray(entries)) take(entries);
  } catch (error) {
    console.error('Raison could not read the earlier requests of DevTools', error);
  }
}

function take(entries: readonly unknown[]): void {
  addCalls(entries.map(seenCallOf).filter((call) => call !== undefined));
}

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
    const timings = await runInPage(timingScript);
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
