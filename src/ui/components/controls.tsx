import { languageName, languages } from '../../i18n/index.ts';
import type { ThemeChoice } from '../../preferences.ts';
import { choose, locale, preferences, t } from '../state/settings.ts';

/** Languages are named in themselves, so that whoever needs one recognises it. */
const LANGUAGES = languages.map((language) => [language, languageName(language)] as const);

const THEMES = [
  ['auto', 'themeAuto'],
  ['light', 'themeLight'],
  ['dark', 'themeDark'],
] as const satisfies readonly (readonly [ThemeChoice, string])[];

export function LanguageSwitch() {
  return (
    <fieldset class="segments">
      <legend class="visually-hidden">{t('language')}</legend>
      {LANGUAGES.map(([language, name]) => (
        <button
          key={language}
          type="button"
          lang={language}
          title={name}
          aria-label={name}
          aria-pressed={locale.value === language}
          onClick={() => choose({ language })}
        >
          {language.toUpperCase()}
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

export interface ChoiceProps<Value extends string> {
  readonly label: string;
  readonly value: Value;
  readonly choices: readonly (readonly [value: Value, label: string])[];
  readonly onChange: (value: Value) => void;
}

/** One of several, with its label. */
export function Choice<Value extends string>(props: ChoiceProps<Value>) {
  const { label, value, choices, onChange } = props;
  return (
    <label class="adjust-field">
      <span>{label}</span>
      <select
        value={value}
        onChange={({ currentTarget }) => {
          const chosen = choices.find(([one]) => one === currentTarget.value);
          if (chosen !== undefined) onChange(chosen[0]);
        }}
      >
        {choices.map(([one, text]) => (
          <option key={one} value={one}>
            {text}
          </option>
        ))}
      </select>
    </label>
  );
}

export interface CheckProps {
  readonly label: string;
  readonly hint?: string;
  readonly on: boolean;
  readonly onChange: (on: boolean) => void;
}

export function Check({ label, hint = label, on, onChange }: CheckProps) {
  return (
    <label class="check-box" title={hint}>
      <input
        type="checkbox"
        checked={on}
        onChange={({ currentTarget }) => onChange(currentTarget.checked)}
      />
      {label}
    </label>
  );
}
