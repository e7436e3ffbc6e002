import type { ReadonlySignal } from '@preact/signals';
import { computed, effect, signal } from '@preact/signals';
import { browser } from '../../browser.ts';
import type { Locale } from '../../i18n/index.ts';
import { isLocale } from '../../i18n/index.ts';
import type { Preferences } from '../../preferences.ts';
import {
  DEFAULTS,
  loadPreferences,
  onPreferencesChanged,
  savePreferences,
} from '../../preferences.ts';
import { loadLanguage } from '../texts/language.ts';
import type { UiKey, VarsArgs } from '../texts/translate.ts';
import { translate } from '../texts/translate.ts';
import { part } from './loading.tsx';
import { readPageQuery } from './page-query.ts';

/** The page's own address: it overrides what is stored, for this page only. */
export const query = readPageQuery(globalThis.location.search);

/** A choice made on this page outlives the override of its address. */
const overridden = signal({ lang: query.lang, theme: query.theme });

export const preferences = signal<Preferences>(DEFAULTS);

/** Set by the panel: inside DevTools, `auto` follows DevTools and not the system. */
export const hostTheme = signal<'light' | 'dark' | undefined>(undefined);

/** The language that the reader wants; what is shown follows as soon as its texts are loaded. */
export const wantedLocale = computed<Locale>(() => {
  const chosen = preferences.value.language;
  return overridden.value.lang ?? (chosen === 'auto' ? browserLocale() : chosen);
});

const spoken = signal<Locale>('en');

/** The language that is shown: until another is loaded, the last one. */
export const locale: ReadonlySignal<Locale> = spoken;

const theme = computed(() => {
  const chosen = preferences.value.theme;
  return overridden.value.theme ?? (chosen === 'auto' ? hostTheme.value : chosen);
});

/** A text of the interface in the reader's language. */
export function t<K extends UiKey>(key: K, ...args: VarsArgs<K>): string {
  return translate(locale.value, key, ...args);
}

/** Takes effect at once, is stored, and reaches Raison's other pages. */
export function choose(changes: Partial<Preferences>): void {
  overridden.value = {
    lang: changes.language === undefined ? overridden.value.lang : undefined,
    theme: changes.theme === undefined ? overridden.value.theme : undefined,
  };
  preferences.value = { ...preferences.value, ...changes };
  savePreferences(preferences.value).catch(onBrokenStorage);
}

/**
 * Loads the stored choices and the language, and keeps the document in step with them.
 *
 * @returns false when there is no language to show anything in, because its file is gone
 */
export async function startSettings(): Promise<boolean> {
  preferences.value = await loadPreferences().catch(onBrokenStorage);
  onPreferencesChanged((changed) => {
    preferences.value = changed;
  });
  const isSpoken = await speak(wantedLocale.peek());
  effect(() => void speak(wantedLocale.value));
  effect(() => {
    document.documentElement.lang = locale.value;
    if (theme.value === undefined) delete document.documentElement.dataset['theme'];
    else document.documentElement.dataset['theme'] = theme.value;
  });
  return isSpoken;
}

/** Set when the browser's storage does not take or give the reader's choices. */
export const isStorageBroken = signal(false);

function onBrokenStorage(error: unknown): Preferences {
  console.error('Raison could not read or store your choices', error);
  isStorageBroken.value = true;
  return preferences.value;
}

/** Of two switches in a row the second counts, whichever file comes first. */
async function speak(language: Locale): Promise<boolean> {
  const isThere = await part(() => loadLanguage(language));
  if (isThere && language === wantedLocale.peek()) spoken.value = language;
  return isThere === true;
}

/** `getUILanguage` lies under automation; the message system says what the reader really sees. */
function browserLocale(): Locale {
  const language = browser.i18n.getMessage('language');
  return isLocale(language) ? language : 'en';
}
