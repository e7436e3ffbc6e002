import type { ThemeChoice } from '../../preferences.ts';
import { choose, locale, preferences, t } from '../settings.ts';

/** Languages are named in themselves, so that whoever needs one recognises it. */
const LANGUAGES = [
  ['en', 'EN', 'English'],
  ['fr', 'FR', 'Français'],
] as const;

const THEMES = [
  ['auto', 'themeAuto'],
  ['light', 'themeLight'],
  ['dark', 'themeDark'],
] as const satisfies readonly (readonly [ThemeChoice, string])[];

export function LanguageSwitch() {
  return (
    <fieldset class="segments">
      <legend class="visually-hidden">{t('language')}</legend>
      {LANGUAGES.map(([language, short, name]) => (
        <button
          key={language}
          type="button"
          lang={language}
          title={name}
          aria-label={name}
          aria-pressed={locale.value === language}
          onClick={() => choose({ language })}
        >
          {short}
        </button>
      ))}
    </fieldset>
  );
}

export function ThemeSelect({ id }: { id?: string }) {
  return (
    <select
      id={id}
      aria-label={t('theme')}
      title={t('theme')}
      value={preferences.value.theme}
      onChange={({ currentTarget }) => {
        const theme = THEMES.find(([one]) => one === currentTarget.value)?.[0];
        if (theme) choose({ theme });
      }}
    >
      {THEMES.map(([theme, key]) => (
        <option key={theme} value={theme}>
          {t(key)}
        </option>
      ))}
    </select>
  );
}
