import { t } from '../settings.ts';
import { filterText } from '../store.ts';

export function FilterBox() {
  return (
    <input
      type="search"
      class="filter"
      placeholder={t('filter')}
      aria-label={t('filterHint')}
      title={t('filterHint')}
      value={filterText.value}
      onInput={({ currentTarget }) => (filterText.value = currentTarget.value)}
    />
  );
}
