import { useEffect, useState } from 'preact/hooks';
import { browser } from '../browser.ts';
import { choose, preferences, t } from '../ui/settings.ts';

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
export function Shortcuts() {
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
