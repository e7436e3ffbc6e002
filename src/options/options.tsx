import { useEffect, useState } from 'preact/hooks';
import { browser } from '../browser.ts';
import { languageName, languages } from '../i18n/index.ts';
import type { LanguageChoice } from '../preferences.ts';
import { BUFFERS } from '../preferences.ts';
import { WATCH_CHOICES } from '../protocol.ts';
import { ThemeSelect } from '../ui/components/controls.tsx';
import { AccessNotice } from '../ui/components/notices.tsx';
import { choose, preferences, t } from '../ui/state/settings.ts';
import type { UiKey } from '../ui/texts/translate.ts';

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

function BufferSelect({ id }: { id: string }) {
  return (
    <select
      id={id}
      value={preferences.value.buffer}
      onChange={({ currentTarget }) => choose({ buffer: Number(currentTarget.value) })}
    >
      {BUFFERS.map((n) => (
        <option key={n} value={n}>
          {t('bufferSize', { n })}
        </option>
      ))}
    </select>
  );
}

const CHOICES: readonly LanguageChoice[] = ['auto', ...languages];

/** Here, unlike in the panel, one can go back to the browser's language. */
function LanguageSelect({ id }: { id: string }) {
  return (
    <select
      id={id}
      value={preferences.value.language}
      onChange={({ currentTarget }) => {
        const language = CHOICES.find((one) => one === currentTarget.value);
        if (language) choose({ language });
      }}
    >
      <option value="auto">{t('languageAuto')}</option>
      {languages.map((language) => (
        <option key={language} value={language} lang={language}>
          {languageName(language)}
        </option>
      ))}
    </select>
  );
}

const TEXTS = { smart: 'watchSmart', always: 'watchAlways', devtools: 'watchDevtools' } as const;

/** When requests are recorded. */
function WatchSelect({ id }: { id: string }) {
  return (
    <select
      id={id}
      value={preferences.value.watch}
      onChange={({ currentTarget }) => {
        const chosen = WATCH_CHOICES.find((choice) => choice === currentTarget.value);
        if (chosen !== undefined) choose({ watch: chosen });
      }}
    >
      {WATCH_CHOICES.map((choice) => (
        <option key={choice} value={choice}>
          {t(TEXTS[choice])}
        </option>
      ))}
    </select>
  );
}

/** Hosts that are the developer's own, one a line. */
function HostsField({ id }: { id: string }) {
  return (
    <textarea
      id={id}
      rows={3}
      spellcheck={false}
      placeholder="staging.example.com"
      value={preferences.value.hosts.join('\n')}
      onChange={({ currentTarget }) => choose({ hosts: hostsIn(currentTarget.value) })}
    />
  );
}

function hostsIn(text: string): string[] {
  return text.split(/[\s,;]+/).filter((host) => host !== '');
}

/** Newer Firefox has a page for them; Chromium's has an address. */
interface FirefoxCommands {
  openShortcutSettings?(): Promise<void>;
}

async function change(): Promise<void> {
  const commands: typeof browser.commands & FirefoxCommands = browser.commands;
  if (commands.openShortcutSettings) await commands.openShortcutSettings();
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}

async function shortcutOfPopup(): Promise<string> {
  const all = await browser.commands.getAll();
  return all.find(({ name }) => name === '_execute_action')?.shortcut ?? '';
}

/** The shortcuts as they are set now, and the keys of the list. */
function Shortcuts() {
  const [popup, setPopup] = useState('');
  useEffect(() => {
    void shortcutOfPopup().then(setPopup);
  }, []);
  return (
    <>
      <h2>{t('shortcuts')}</h2>
      <p class="field">
        <span>
          {t('shortcutPopup')} <kbd>{popup === '' ? t('shortcutNone') : popup}</kbd>
        </span>
        <button type="button" onClick={() => void change()}>
          {t('shortcutChange')}
        </button>
      </p>
      <h3>{t('shortcutInPanel')}</h3>
      <ul class="items">
        {t('shortcutKeys')
          .split('\n')
          .map((line) => (
            <li key={line}>{line}</li>
          ))}
      </ul>
      <label class="check-box">
        <input
          type="checkbox"
          checked={preferences.value.keys}
          onChange={({ currentTarget }) => choose({ keys: currentTarget.checked })}
        />
        {t('shortcutSingle')}
      </label>
    </>
  );
}
