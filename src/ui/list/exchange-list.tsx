import { useRef } from 'preact/hooks';
import { t } from '../settings.ts';
import { isDetailShown, listing } from '../store.ts';
import { EmptyList } from './empty-list.tsx';
import { useAnchor, useFocusOnRow, useSight } from './keep-place.ts';
import { Row } from './row.tsx';
import { clicked, DETAIL_ID, pressed, rowId, selectedIndex } from './selection.ts';
import { endDrawn, firstDrawn, rowHeight } from './sight.ts';

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
          <Row
            key={entry.exchange.id}
            entry={entry}
            top={index * rowHeight.value}
            position={index + 1}
            size={rows.length}
            place={places?.get(entry.exchange.id)}
            selected={index === selectedIndex.value}
            focusable={index === entrance}
          />
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
