import { useRef } from 'preact/hooks';
import { Boundary } from '../components/boundary.tsx';
import { previewTab } from '../preview/preview-state.ts';
import { access, isMissed, isWatched } from '../state/session.ts';
import { choose, preferences, t } from '../state/settings.ts';
import { counts, filterText, following, isDetailShown, journal, listing } from '../state/store.ts';
import { Row } from './row.tsx';
import { endDrawn, firstDrawn, rowHeight, useAnchor, useFocusOnRow, useSight } from './scroll.ts';
import { clicked, DETAIL_ID, pressed, rowId, selectedIndex } from './selection.ts';

/** Focus goes back from the explanation to its row. */
export function focusRow(id: string | undefined): void {
  if (id !== undefined) document.getElementById(rowId(id))?.focus();
}

export function ExchangeList() {
  return listing.value.rows.length === 0 ? <EmptyList /> : <Rows />;
}

/** Where there is no room for both, the list yields first. */
function enterDetail(): void {
  isDetailShown.value = true;
  document.getElementById(DETAIL_ID)?.focus();
  requestAnimationFrame(() => document.getElementById(DETAIL_ID)?.focus());
}

function onClick({ target }: MouseEvent): void {
  if (target instanceof Element) clicked(target);
}

/**
 * Only the rows in sight are in the document, and the one that has or may get the focus.
 *
 * @see https://www.w3.org/WAI/ARIA/apg/patterns/treeview/ (selection follows focus)
 */
function Rows() {
  const list = useRef<HTMLDivElement>(null);
  const { rows, places } = listing.value;
  const focusSelected = useFocusOnRow(list);
  useSight(list);
  useAnchor(list, rows);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Enter') enterDetail();
    if (event.ctrlKey || event.altKey || event.metaKey || !pressed(event.key)) return;
    event.preventDefault();
    focusSelected();
  };
  const entrance = Math.max(0, selectedIndex.value);
  return (
    <div
      ref={list}
      class="list"
      role="tree"
      tabIndex={-1}
      aria-label={t('requests')}
      onKeyDown={onKeyDown}
      onClick={onClick}
    >
      {drawnIndexes(entrance).map((index) => {
        const entry = rows[index];
        if (entry === undefined) return null;
        return (
          <Boundary
            key={entry.exchange.id}
            part={`row ${entry.exchange.id}`}
            fallback={<FailedRow top={index * rowHeight.value} id={entry.exchange.id} />}
          >
            <Row
              entry={entry}
              top={index * rowHeight.value}
              position={index + 1}
              size={rows.length}
              place={places?.get(entry.exchange.id)}
              selected={index === selectedIndex.value}
              focusable={index === entrance}
            />
          </Boundary>
        );
      })}
      <div class="list-length" style={{ blockSize: `${rows.length * rowHeight.value}px` }} />
    </div>
  );
}

/** In the order of the document, which is what assistive technology reads. */
function drawnIndexes(entrance: number): number[] {
  const [first, end] = [firstDrawn.value, endDrawn.value];
  const drawn = Array.from({ length: end - first }, (_, index) => first + index);
  if (entrance < first) return [entrance, ...drawn];
  return entrance < end ? drawn : [...drawn, entrance];
}

/** Column titles for the eye; each row's text says for itself what it is. */
export function ListHead() {
  return (
    <div class="list-head" aria-hidden="true">
      <span class="cell cell-outcome" />
      <span class="cell cell-address">{t('columnName')}</span>
      <span class="cell cell-reason">{t('columnReason')}</span>
      <span class="cell cell-status">{t('columnStatus')}</span>
      <span class="cell cell-type">{t('columnType')}</span>
    </div>
  );
}

/** Why the list is empty, and what to do about it. */
function EmptyList() {
  if (!following.value && journal.value.entries.length === 0)
    return <p class="empty">{t('noTab')}</p>;
  if (access.value === 'none' && journal.value.entries.length === 0) return null;
  return filterText.value !== '' && journal.value.entries.length > 0 ? <Filtered /> : <Nothing />;
}

function Filtered() {
  return (
    <div class="empty">
      <p>{t('emptyFiltered')}</p>
      <button type="button" class="link" onClick={() => (filterText.value = '')}>
        {t('clearFilter')}
      </button>
    </div>
  );
}

/** The notice above tells what failed unseen, and how to see it: nothing here may contradict it. */
function Why() {
  if (isMissed(previewTab.value)) return <p class="empty-title">{t('emptyMissed')}</p>;
  return (
    <>
      <p class="empty-title">{t('emptyTitle')}</p>
      <p>{t(isWatched(previewTab.value) ? 'emptyHint' : 'emptyUnwatched')}</p>
    </>
  );
}

function Nothing() {
  const { allowed } = counts.value;
  return (
    <div class="empty" data-testid="empty">
      <Why />
      {allowed > 0 && !preferences.value.showAllowed && (
        <p>
          {t('emptyAllowed', { n: allowed })}{' '}
          <button type="button" class="link" onClick={() => choose({ showAllowed: true })}>
            {t('showAllowed')}
          </button>
        </p>
      )}
    </div>
  );
}

/** A row that cannot be shown costs that row, and can be reported by its id. */
function FailedRow({ top, id }: { top: number; id: string }) {
  return (
    <div
      role="treeitem"
      class="row"
      tabIndex={-1}
      style={{ insetBlockStart: `${top}px` }}
      title={t('partFailed', { part: id })}
      data-testid="row-failed"
      data-id={id}
    >
      <span class="cell cell-address">{t('partFailed', { part: id })}</span>
    </div>
  );
}
