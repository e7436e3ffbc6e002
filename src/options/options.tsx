import { AccessNotice } from '../ui/access/access-notice.tsx';
import { choose, preferences, t } from '../ui/settings.ts';
import type { UiKey } from '../ui/texts/translate.ts';
import { ThemeSelect } from '../ui/ui/choices.tsx';
import { BufferSelect } from './buffer-select.tsx';
import { LanguageSelect } from './language-select.tsx';
import { Shortcuts } from './shortcuts.tsx';
import { HostsField, WatchSelect } from './watch-select.tsx';

const REDACTED = ['redactedSecrets', 'redactedQuery', 'redactedBodies'] as const;
const PRIVACY = ['privacyLocal', 'privacySecrets', 'privacyForget', 'privacyReads'] as const;

export function Options() {
  return (
    <main class="options">
      <h1>{t('options')}</h1>
      <AccessNotice />
      <p class="field">
        <label for="language">{t('language')}</label>
        <LanguageSelect id="language" />
      </p>
      <p class="field">
        <label for="theme">{t('theme')}</label>
        <ThemeSelect id="theme" />
      </p>
      <h2>{t('recording')}</h2>
      <p class="field">
        <label for="watch">{t('watch')}</label>
        <WatchSelect id="watch" />
      </p>
      {preferences.value.watch === 'smart' && (
        <>
          <p class="muted">{t('watchHint')}</p>
          <p class="field">
            <label for="hosts">{t('watchHosts')}</label>
            <HostsField id="hosts" />
          </p>
        </>
      )}
      <p class="field">
        <label for="buffer">{t('buffer')}</label>
        <BufferSelect id="buffer" />
      </p>
      <p class="muted">{t('bufferHint')}</p>
      <label class="check-box">
        <input
          type="checkbox"
          checked={preferences.value.badge}
          onChange={({ currentTarget }) => choose({ badge: currentTarget.checked })}
        />
        {t('showBadge')}
      </label>
      <Shortcuts />
      <Said title="redacted" items={REDACTED} />
      <Said title="privacy" items={PRIVACY} />
    </main>
  );
}

function Said(props: {
  title: 'redacted' | 'privacy';
  items: readonly (UiKey & (typeof REDACTED | typeof PRIVACY)[number])[];
}) {
  return (
    <>
      <h2>{t(props.title)}</h2>
      <ul class="items" data-testid={props.title}>
        {props.items.map((key) => (
          <li key={key}>{t(key)}</li>
        ))}
      </ul>
    </>
  );
}
