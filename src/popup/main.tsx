import { render } from 'preact';
import { browser } from '../browser.ts';
import { Unloaded } from '../ui/components/notices.tsx';
import { followPreviews } from '../ui/preview/preview-state.ts';
import { followAccess } from '../ui/state/session.ts';
import { query, startSettings } from '../ui/state/settings.ts';
import { follow } from '../ui/state/store.ts';
import '../ui/styles/index.css';
import { followKeys } from '../ui/state/keys.ts';
import { followWatch } from '../ui/state/session.ts';
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
