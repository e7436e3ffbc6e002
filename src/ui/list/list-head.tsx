import { t } from '../settings.ts';

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
