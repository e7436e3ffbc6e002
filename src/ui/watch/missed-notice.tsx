import { reloadPage } from '../preview/inspected.ts';
import { previewTab } from '../preview/state.ts';
import { t } from '../settings.ts';
import { isMissed } from './state.ts';

/** Of a failure that nobody watched there is no more to tell than that it was one. */
export function MissedNotice() {
  if (!isMissed(previewTab.value)) return null;
  return (
    <div class="access-notice" data-testid="missed">
      <p role="status">{t('missedWhy')}</p>
      <button type="button" class="primary" onClick={() => void reload()}>
        {t('missedReload')}
      </button>
    </div>
  );
}

async function reload(): Promise<void> {
  try {
    await reloadPage();
  } catch (error) {
    console.error('Raison could not reload the page', error);
  }
}
