import { signal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { AccessNotice } from '../ui/access/access-notice.tsx';
import { Detail } from '../ui/detail/detail.tsx';
import { FileBar } from '../ui/file/file-bar.tsx';
import { ExchangeList } from '../ui/list/exchange-list.tsx';
import { ListHead } from '../ui/list/list-head.tsx';
import { StatusBar } from '../ui/list/status-bar.tsx';
import { showReason } from '../ui/reference/chosen.ts';
import { t } from '../ui/settings.ts';
import { selected, shown } from '../ui/store.ts';
import { tool } from '../ui/tool.ts';
import { TOOLS } from '../ui/tools.ts';
import { Announcer } from '../ui/ui/announcer.tsx';
import { MissedNotice } from '../ui/watch/missed-notice.tsx';
import { currentSplit } from './split-state.ts';
import { Splitter } from './splitter.tsx';
import { Toolbar } from './toolbar.tsx';

/** Too narrow for two columns: the same width at which `panel.css` stacks them. */
const narrow = matchMedia('(width < 600px)');
const stacked = signal(narrow.matches);
narrow.addEventListener('change', ({ matches }) => (stacked.value = matches));

const PAGES = {
  requests: () => <Requests />,
  message: () => <TOOLS.message.View onReason={showReason} />,
  reasons: () => <TOOLS.reasons.View />,
} as const;

/** The requests, or the tool that stands in their place. */
export function Panel() {
  return (
    <>
      <Toolbar />
      <FileBar />
      {PAGES[tool.value ?? 'requests']()}
      <StatusBar />
      <Announcer />
    </>
  );
}

/** List and explanation, like the Network panel. */
function Requests() {
  const area = useRef<HTMLElement>(null);
  const isEmpty = shown.value.length === 0 && selected.value === undefined;
  return (
    <main
      class={isEmpty ? 'split split-empty' : 'split'}
      ref={area}
      style={{ '--split': `${currentSplit.value}%` }}
    >
      <h1 class="visually-hidden">Raison</h1>
      <section class="list-pane" id="list-pane" aria-label={t('requests')}>
        <AccessNotice />
        <MissedNotice />
        {shown.value.length > 0 && <ListHead />}
        <ExchangeList />
      </section>
      {!isEmpty && <Splitter area={area} stacked={stacked.value} />}
      {!isEmpty && (
        <section class="detail-pane" aria-label={t('detail')}>
          <Detail />
        </section>
      )}
    </main>
  );
}
