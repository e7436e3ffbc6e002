import { browser } from '../browser.ts';
import { seenCallOf } from '../ui/detail/call-site.ts';
import { addCalls, openSource } from '../ui/detail/call-site-view.tsx';

/** Chromium shows a place in its Sources panel; lines and columns count from 0. Firefox cannot. */
interface ChromiumPanels {
  openResource?(url: string, line: number, column: number, done: () => void): void;
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
