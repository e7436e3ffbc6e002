import { t } from '../settings.ts';
import { access, askForAccess } from './access.ts';

/** Without access the browser shows us nothing, and says nothing of it: the list just stays empty. */
export function AccessNotice() {
  const { value } = access;
  if (value === 'all') return null;
  return (
    <section
      class="access-notice"
      aria-label={t('access')}
      data-testid="access"
      data-access={value}
    >
      <p role="status">{t(value === 'none' ? 'accessNone' : 'accessSome')}</p>
      <p class="muted">{t('accessReads')}</p>
      <button type="button" class="primary" onClick={() => void askForAccess()}>
        {t('accessAllow')}
      </button>
    </section>
  );
}
