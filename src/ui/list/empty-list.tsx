import { access } from '../access/access.ts';
import { previewTab } from '../preview/state.ts';
import { choose, preferences, t } from '../settings.ts';
import { counts, filterText, following, journal } from '../store.ts';
import { isMissed, isWatched } from '../watch/state.ts';

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
