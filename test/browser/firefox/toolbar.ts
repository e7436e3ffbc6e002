import type { Surface } from '../driver-interface.ts';
import { until } from '../retry.ts';
import type { Chrome } from './protocol/chrome.ts';
import type { Marionette } from './protocol/marionette.ts';
import type { BrowserWindow, RemoteBrowser } from './protocol/privileged.ts';
import { Remote } from './protocol/remote.ts';
import { RemoteSurface } from './surface.ts';

/** The badge of the tab in front, as the toolbar's own element has it. */
export async function shownBadge(chrome: Chrome): Promise<string> {
  return chrome.run(({ document }) => {
    const button = document.querySelector('#nav-bar .webextension-browser-action');
    if (button === null) throw new Error('the button is not on the toolbar');
    return button.getAttribute('badge') ?? '';
  });
}

/** Presses the toolbar button and waits for the popup's page. */
export async function openPopup(chrome: Chrome, marionette: Marionette): Promise<Surface> {
  await chrome.run(({ document }) => {
    document.querySelector<HTMLElement>('.webextension-browser-action')?.click();
  });
  const remote = new Remote(chrome, findPopup);
  await until('the popup', async () => (await remote.url())?.startsWith('moz-extension:'));
  await until('the popup to be shown', () => chrome.run(isPopupShown));
  return new RemoteSurface(remote, marionette);
}

/** Input that comes earlier is lost. */
function isPopupShown({ document }: BrowserWindow): boolean {
  const panel = document.querySelector('.webextension-popup-browser')?.closest('panel');
  return panel?.getAttribute('panelopen') === 'true';
}

function findPopup({ document }: BrowserWindow): RemoteBrowser | null {
  return document.querySelector('.webextension-popup-browser') as RemoteBrowser | null;
}
