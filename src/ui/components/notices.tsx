import { signal } from '@preact/signals';
import { previewTab } from '../preview/preview-state.ts';
import { reloadPage } from '../state/inspected.ts';
import { partsMissing } from '../state/loading.tsx';
import { access, askForAccess, isMissed } from '../state/session.ts';
import { t, wantedLocale } from '../state/settings.ts';
import { unloaded } from '../texts/generated/unloaded.ts';

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

/** Of a failure that nobody watched there is no more to tell than that it was one. */
export function MissedNotice() {
  if (!isMissed(previewTab.value)) return null;
  return (
    <div class="access-notice" data-testid="missed">
      <p role="status">{t('missedWhy')}</p>
      <button type="button" class="primary" onClick={() => void reloadInspected()}>
        {t('missedReload')}
      </button>
    </div>
  );
}

async function reloadInspected(): Promise<void> {
  try {
    await reloadPage();
  } catch (error) {
    console.error('Raison could not reload the page', error);
  }
}

/** Says that the page is incomplete, and how to fix that. */
export function Unloaded() {
  if (!partsMissing.value) return null;
  const language = wantedLocale.value;
  const { what, reload } = unloaded[language];
  return (
    <div role="alert" class="access-notice" lang={language} data-testid="unloaded">
      <p>{what}</p>
      <button type="button" class="primary" onClick={() => location.reload()}>
        {reload}
      </button>
    </div>
  );
}

const message = signal('');

/** Says something to screen readers; the same words twice are said twice. */
export function announce(text: string): void {
  message.value = message.peek() === text ? `${text}\u00a0` : text;
}

/** The one live region of a page; it must be there before the first announcement. */
export function Announcer() {
  return (
    <output class="visually-hidden" data-testid="announcer">
      {message.value}
    </output>
  );
}
