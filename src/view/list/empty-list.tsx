import { access } from '../access/access.ts';
import { previewTab } from '../preview/state.ts';
import { choose, preferences, t } from '../settings.ts';
import { counts, filterText, following, journal } from '../store.ts';
import { isWatched } from '../watch/state.ts';

/** Why the list is empty, and what to do about it. */
export function EmptyList() {
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

function Nothing() {
  const { allowed } = counts.value;
  return (
    <div class="empty" data-testid="empty">
      <p class="empty-title">{t('emptyTitle')}</p>
      <p>{t(isWatched(previewTab.value) ? 'emptyHint' : 'emptyUnwatched')}</p>
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
