import { useRef } from 'preact/hooks';
import { browser } from '../browser.ts';
import { Check, LanguageSwitch, Menu, ThemeSelect } from '../ui/components/controls.tsx';
import { ClearIcon, GearIcon } from '../ui/components/icons.tsx';
import { AccessNotice, Announcer, MissedNotice } from '../ui/components/notices.tsx';
import { TOOLS, ToolButton } from '../ui/components/tool-page.tsx';
import { backToList, Detail } from '../ui/detail/detail.tsx';
import { FileBar, FilterBox, OpenButton, StatusBar } from '../ui/list/bars.tsx';
import { ExchangeList, ListHead } from '../ui/list/exchange-list.tsx';
import { closeFile, opened } from '../ui/list/opened-file.ts';
import { pressed } from '../ui/list/selection.ts';
import { choose, preferences, t } from '../ui/state/settings.ts';
import { clear, isDetailShown, journal, preserve, selected, shown } from '../ui/state/store.ts';
import { showReason, tool } from '../ui/state/tool.ts';
import { currentSplit, Splitter } from './splitter.tsx';

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

/** List and explanation, like the Network panel; where it is narrow, one of the two. */
function Requests() {
  const area = useRef<HTMLElement>(null);
  const isEmpty = shown.value.length === 0 && selected.value === undefined;
  return (
    <main
      class={isEmpty ? 'split split-empty' : 'split'}
      ref={area}
      style={{ '--split': `${currentSplit.value}%` }}
      data-shows={isDetailShown.value ? 'detail' : 'list'}
    >
      <h1 class="visually-hidden">Raison</h1>
      <section class="list-pane" id="list-pane" aria-label={t('requests')}>
        <AccessNotice />
        <MissedNotice />
        {shown.value.length > 0 && <ListHead />}
        <ExchangeList />
      </section>
      {!isEmpty && <Splitter area={area} />}
      {!isEmpty && (
        <section class="detail-pane" aria-label={t('detail')}>
          <BackBar />
          <Detail />
        </section>
      )}
    </main>
  );
}

const named = (key: 'previous' | 'next') => ({ title: t(key), 'aria-label': t(key) });

/** Where the list has yielded to the chosen request: the way back, and on to the next. */
function BackBar() {
  return (
    <div class="back-bar">
      <button type="button" data-testid="back" onClick={backToList}>
        ‹ {t('allRequests', { n: shown.value.length })}
      </button>
      <span class="spring" />
      <button
        type="button"
        class="icon-button"
        {...named('previous')}
        onClick={() => pressed('ArrowUp')}
      >
        ↑
      </button>
      <button
        type="button"
        class="icon-button"
        {...named('next')}
        onClick={() => pressed('ArrowDown')}
      >
        ↓
      </button>
    </div>
  );
}

export function Toolbar() {
  const { showAllowed, groupAlike } = preferences.value;
  return (
    <header class="toolbar">
      <button
        type="button"
        class="icon-button"
        aria-label={t('clear')}
        title={t('clear')}
        onClick={() => (opened.value === undefined ? clear() : closeFile())}
      >
        <ClearIcon />
      </button>
      <OpenButton />
      <FilterBox />
      <span class="switches">
        <Check
          label={t('preserve')}
          hint={t('preserveHint')}
          on={journal.value.preserve}
          onChange={preserve}
        />
        <Check
          label={t('showAllowed')}
          hint={t('showAllowedHint')}
          on={showAllowed}
          onChange={(on) => choose({ showAllowed: on })}
        />
        <Check
          label={t('groupAlike')}
          hint={t('groupAlikeHint')}
          on={groupAlike}
          onChange={(on) => choose({ groupAlike: on })}
        />
      </span>
      <span class="spring" />
      <ToolButton name="message" />
      <ToolButton name="reasons" />
      <LanguageSwitch />
      <ViewMenu />
    </header>
  );
}

/** What is chosen once and seldom again. */
function ViewMenu() {
  return (
    <Menu id="view-menu" label={t('viewMenu')} icon={<GearIcon />}>
      <Check
        label={t('blockedFirst')}
        on={preferences.value.blockedFirst}
        onChange={(on) => choose({ blockedFirst: on })}
      />
      <label class="menu-field">
        {t('theme')} <ThemeSelect />
      </label>
      <button type="button" class="link" onClick={() => void browser.runtime.openOptionsPage()}>
        {t('options')}
      </button>
    </Menu>
  );
}
