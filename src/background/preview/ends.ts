import { browser } from '../../browser.ts';
import type { Preview, PreviewEnd } from '../../fixes/preview/index.ts';
import { originOf } from '../../model/index.ts';
import { couldNot } from '../could-not.ts';
import { guarded } from '../guard.ts';
import { hasAccess } from './access.ts';
import type { Previews } from './previews.ts';

/** What ends previews besides Stop and time; to be called at the worker's first turn. */
export function observeEnds(previews: Previews): void {
  const closed = guarded((tabId: number) =>
    end(previews, (one) => one.tabId === tabId, 'tab-closed'),
  );
  browser.tabs.onRemoved.addListener(closed);
  // A tab that Chromium discards comes back under another number.
  browser.tabs.onReplaced.addListener((_added: number, removed: number) => closed(removed));
  browser.webNavigation.onCommitted.addListener(
    guarded(({ tabId, frameId, url }: { tabId: number; frameId: number; url: string }) => {
      if (frameId !== 0) return;
      end(previews, (one) => one.tabId === tabId && one.site !== originOf(url), 'navigated');
    }),
  );
  browser.permissions.onRemoved.addListener(
    guarded(() => {
      endWithoutAccess(previews).catch(report);
    }),
  );
}

async function endWithoutAccess(previews: Previews): Promise<void> {
  for (const { id, endpoint, origin } of previews.on) {
    if (await hasAccess(endpoint, origin)) continue;
    await previews.end((one) => one.id === id, 'access-withdrawn');
  }
}

function end(previews: Previews, goes: (preview: Preview) => boolean, why: PreviewEnd): void {
  previews.end(goes, why).catch(report);
}

function report(error: unknown): void {
  couldNot('end a preview', error);
}
