import { render } from 'preact';
import { browser } from '../browser.ts';
import { followAccess } from '../ui/access/access.ts';
import { followPreviews } from '../ui/preview/state.ts';
import { query, startSettings } from '../ui/settings.ts';
import { follow } from '../ui/store.ts';
import { Unloaded } from '../ui/unloaded.tsx';
import '../ui/styles/index.css';
import { followKeys } from '../ui/state/keys.ts';
import { followWatch } from '../ui/watch/state.ts';
import { Popup } from './popup.tsx';
import './popup.css';

followAccess();
followWatch();
followKeys();
const isSpoken = await startSettings();

const tabId = query.tabId ?? (await activeTab());
if (tabId !== undefined) follow(tabId);
followPreviews(tabId, false);

const root = document.getElementById('app');
if (root) {
  render(
    <>
      <Unloaded />
      {isSpoken && <Popup tabId={tabId} />}
    </>,
    root,
  );
}

async function activeTab(): Promise<number | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id;
}
