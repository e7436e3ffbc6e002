import { useComputed } from '@preact/signals';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { servers } from '../../fixes/index.ts';
import type { ReasonId } from '../../reasons/index.ts';
import { ToolPage } from '../components/tool-page.tsx';
import { destination } from '../list/window.ts';
import { locale, t } from '../state/settings.ts';
import { chosenReason, reasonSearch, showsServers } from '../state/tool.ts';
import { ReasonArticle } from './reason-article.tsx';
import type { Group } from './search.ts';
import { exampleTitle, grouped, searchReasons } from './search.ts';
import { ServersArticle } from './servers-article.tsx';

/** Every reason that Raison knows: to browse, offline, in both languages. */
export function ReferencePage() {
  return (
    <ToolPage title={t('allReasons')} testId="reference">
      <div class="reference">
        <ReasonList />
        {showsServers.value ? (
          <ServersArticle />
        ) : (
          <ReasonArticle key={chosenReason.value} id={chosenReason.value} />
        )}
      </div>
    </ToolPage>
  );
}

/** The reasons under their headings, and the box that searches them. */
function ReasonList() {
  const groups = useComputed(() => grouped(searchReasons(reasonSearch.value, locale.value)));
  const ids = groups.value.flatMap((group) => group.ids);
  return (
    <div class="reason-pane">
      <SearchBox />
      <p class="muted reason-count" role="status">
        {ids.length === 0 ? t('reasonsNone') : t('reasonsCount', { n: ids.length })}
      </p>
      <p class="reason-count">
        <button
          type="button"
          class="link"
          data-testid="all-servers"
          aria-pressed={showsServers.value}
          onClick={() => (showsServers.value = !showsServers.value)}
        >
          {t('allServers', { n: servers.length })}
        </button>
      </p>
      <div class="reason-list" role="listbox" aria-label={t('allReasons')}>
        {groups.value.map((group) => (
          <GroupView key={group.kind} group={group} ids={ids} />
        ))}
      </div>
    </div>
  );
}

function SearchBox() {
  const box = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => box.current?.focus(), []);
  return (
    <input
      ref={box}
      type="search"
      class="filter"
      spellcheck={false}
      aria-label={t('reasonsSearch')}
      placeholder={t('reasonsSearch')}
      title={t('reasonsSearchHint')}
      value={reasonSearch.value}
      onInput={({ currentTarget }) => (reasonSearch.value = currentTarget.value)}
    />
  );
}

function GroupView({ group, ids }: { group: Group; ids: readonly ReasonId[] }) {
  return (
    <div role="group" aria-labelledby={group.kind}>
      <h2 id={group.kind} role="presentation">
        {t(group.kind)}
      </h2>
      {group.ids.map((id) => (
        <ReasonRow key={id} id={id} ids={ids} />
      ))}
    </div>
  );
}

function choose(id: ReasonId): void {
  chosenReason.value = id;
  showsServers.value = false;
}

/** @see https://www.w3.org/WAI/ARIA/apg/patterns/listbox/ (selection follows focus) */
function ReasonRow({ id, ids }: { id: ReasonId; ids: readonly ReasonId[] }) {
  const isChosen = id === chosenReason.value;
  const isEntrance = isChosen || (id === ids[0] && !ids.includes(chosenReason.value));
  const move = (event: KeyboardEvent) => {
    const target = ids[destination(event.key, ids.indexOf(id), ids.length) ?? -1];
    if (target === undefined) return;
    event.preventDefault();
    choose(target);
    document.getElementById(`reason-${target}`)?.focus();
  };
  return (
    <div
      role="option"
      id={`reason-${id}`}
      class="reason-row"
      aria-selected={isChosen}
      tabIndex={isEntrance ? 0 : -1}
      data-testid="reason-row"
      data-reason={id}
      onClick={() => choose(id)}
      onFocus={() => choose(id)}
      onKeyDown={move}
    >
      {exampleTitle(id, locale.value)}
    </div>
  );
}
