import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
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

export interface MenuProps {
  readonly id: string;
  readonly label: string;
  readonly icon: ComponentChildren;
  /** Says its label beside the icon. */
  readonly labelled?: boolean;
  readonly children: ComponentChildren;
}

/** Room between a menu and the window's edges. */
const EDGE = 4;

/**
 * A button and the box that it opens. The browser closes it on Escape and on a click elsewhere, and
 * gives the focus back to the button.
 */
export function Menu({ id, label, icon, labelled = false, children }: MenuProps) {
  const button = useRef<HTMLButtonElement>(null);
  const box = useRef<HTMLDivElement>(null);
  return (
    <>
      <button
        ref={button}
        type="button"
        class={labelled ? 'tool-button' : 'icon-button'}
        title={label}
        aria-label={label}
        popovertarget={id}
        data-testid={`open-${id}`}
      >
        {icon}
        {labelled && <span>{label}</span>}
      </button>
      <div
        ref={box}
        id={id}
        class="menu"
        popover="auto"
        role="group"
        aria-label={label}
        onToggle={() => {
          if (button.current && box.current) putBeside(box.current, button.current);
        }}
      >
        {children}
      </div>
    </>
  );
}

/** Under the button, within the window. */
function putBeside(box: HTMLElement, button: HTMLElement): void {
  const at = button.getBoundingClientRect();
  const { width, height } = box.getBoundingClientRect();
  const left = Math.min(at.left, innerWidth - width - EDGE);
  const top = Math.min(at.bottom + 2, innerHeight - height - EDGE);
  box.style.left = `${Math.max(EDGE, left)}px`;
  box.style.top = `${Math.max(EDGE, top)}px`;
}
