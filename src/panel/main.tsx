import { render } from 'preact';
import { Unloaded } from '../ui/components/notices.tsx';
import { PreviewBars } from '../ui/preview/preview-bars.tsx';
import { followPreviews } from '../ui/preview/preview-state.ts';
import { followAccess, followWatch } from '../ui/state/session.ts';
import { query, startSettings } from '../ui/state/settings.ts';
import { follow } from '../ui/state/store.ts';
import '../ui/styles/index.css';
import { followKeys } from '../ui/state/keys.ts';
import { followDevtoolsTheme, hearCallSites, inspectedTab, settleByTiming } from './devtools.ts';
import { Panel } from './panel.tsx';
import './panel.css';

followDevtoolsTheme();
followAccess();
followWatch();
followKeys();
const isSpoken = await startSettings();

const tabId = query.tabId ?? inspectedTab();
if (tabId !== undefined) follow(tabId);
followPreviews(tabId, true);
if (tabId !== undefined && tabId === inspectedTab()) {
  settleByTiming(tabId);
  hearCallSites();
}

const root = document.getElementById('app');
if (root) {
  render(
    <>
      <Unloaded />
      {isSpoken && <PreviewBars />}
      {isSpoken && <Panel />}
    </>,
    root,
  );
}
