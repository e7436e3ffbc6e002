import { useEffect } from 'preact/hooks';
import { Boundary } from '../components/boundary.tsx';
import { focusRow } from '../list/exchange-list.tsx';
import { DETAIL_ID } from '../list/selection.ts';
import { later } from '../state/loading.tsx';
import { isCompiling } from '../state/server-choice.ts';
import { t } from '../state/settings.ts';
import { isDetailShown, selected, selectedId } from '../state/store.ts';

/** All there is to say of a request, and its fixes for seven servers: once a request is selected. */
const Explanation = later(async () => (await import('./explanation.tsx')).Explanation);

/** Back to the row of the chosen request; where the list had yielded, it is there again. */
export function backToList(): void {
  isDetailShown.value = false;
  focusRow(selectedId.value);
  // Where the list had yielded, its rows are drawn with the next frame.
  requestAnimationFrame(() => focusRow(selectedId.value));
}

/** Escape leads from anywhere in the explanation back to its row. */
function backByKey(event: KeyboardEvent): void {
  const isInside = event.target instanceof Element && event.target.closest('.detail-pane');
  if (event.key === 'Escape' && isInside) backToList();
}

/** The explanation of the selected exchange. */
export function Detail() {
  useEffect(() => {
    document.addEventListener('keydown', backByKey);
    return () => document.removeEventListener('keydown', backByKey);
  }, []);
  const entry = selected.value;
  if (entry === undefined) return <p class="empty">{t('selectOne')}</p>;
  return (
    <article
      id={DETAIL_ID}
      class="detail"
      key={entry.exchange.id}
      tabIndex={-1}
      aria-label={t('detail')}
      aria-busy={!Explanation.isHere.value || isCompiling.value}
      data-testid="detail"
      data-explains={entry.exchange.hops[0].url}
    >
      <Boundary part="explanation">
        <Explanation.View entry={entry} />
      </Boundary>
    </article>
  );
}
