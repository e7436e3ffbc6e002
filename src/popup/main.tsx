import { render } from 'preact';
import { browser } from '../browser.ts';
import { LanguageSwitch } from '../ui/components/controls.tsx';
import { AccessNotice, MissedNotice, Unloaded } from '../ui/components/notices.tsx';
import { TOOLS, ToolButton } from '../ui/components/tool-page.tsx';
import { Detail } from '../ui/detail/detail.tsx';
import { StatusBar } from '../ui/list/bars.tsx';
import { ExchangeList } from '../ui/list/exchange-list.tsx';
import { PreviewLines } from '../ui/preview/preview-bars.tsx';
import { followPreviews } from '../ui/preview/preview-state.ts';
import { followAccess, followWatch } from '../ui/state/session.ts';
import { query, startSettings, t } from '../ui/state/settings.ts';
import { follow, selected } from '../ui/state/store.ts';
import { tool } from '../ui/state/tool.ts';
import '../ui/styles/index.css';
import { followKeys } from '../ui/state/keys.ts';
import './popup.css';

/** The toolbar button's page: the same list, and the answer in one glance. */
export function Popup({ tabId }: { tabId: number | undefined }) {
  return (
    <>
      <header class="toolbar">
        <h1>{t('popupTitle')}</h1>
        <span class="spring" />
        <ToolButton name="message" />
        <LanguageSwitch />
      </header>
      <PreviewLines />
      {tool.value === 'message' ? <TOOLS.message.View /> : <Requests />}
      <div class="popup-foot">
        {tabId !== undefined && (
          <p class="popup-more">
            <button type="button" class="primary" onClick={() => void openPanel(tabId)}>
              {t('openFull')}
            </button>
          </p>
        )}
        <StatusBar />
      </div>
    </>
  );
}

function Requests() {
  return (
    <main class="popup-main">
      <section class="list-pane" aria-label={t('requests')}>
        <AccessNotice />
        <MissedNotice />
        <ExchangeList />
      </section>
      {selected.value && (
        <div class="glance" data-testid="glance">
          <Detail />
        </div>
      )}
    </main>
  );
}

/** A DevTools panel cannot be opened by a page, but the same page can be opened as a tab. */
async function openPanel(tabId: number): Promise<void> {
  const page = browser.runtime.getURL('src/panel/index.html');
  await browser.tabs.create({ url: `${page}?tabId=${tabId}` });
  globalThis.close();
}

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
