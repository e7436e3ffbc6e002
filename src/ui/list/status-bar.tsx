import { t } from '../settings.ts';
import { connected, counts, filterText, following, journal, shown } from '../store.ts';

/** The numbers of the tab, whatever the filter shows of it. */
export function StatusBar() {
  const { blocked, distinct, allowed } = counts.value;
  const { entries, dropped } = journal.value;
  return (
    <footer class="status-bar" data-testid="status">
      <span class={blocked > 0 ? 'count-blocked' : ''}>{t('countBlocked', { n: blocked })}</span>
      {blocked > 0 && <span>{t('countDistinct', { n: distinct })}</span>}
      <span>{t('countAllowed', { n: allowed })}</span>
      {dropped > 0 && <span>{t('countDropped', { n: dropped })}</span>}
      {filterText.value !== '' && (
        <span>{t('countShown', { n: shown.value.length, total: entries.length })}</span>
      )}
      {following.value && !connected.value && <span>{t('reconnecting')}</span>}
    </footer>
  );
}
