import type { LanguageChoice } from '../preferences.ts';
import { choose, preferences, t } from '../ui/settings.ts';

const LANGUAGES: readonly LanguageChoice[] = ['auto', 'en', 'fr'];

/** Here, unlike in the panel, one can go back to the browser's language. */
export function LanguageSelect({ id }: { id: string }) {
  return (
    <select
      id={id}
      value={preferences.value.language}
      onChange={({ currentTarget }) => {
        const language = LANGUAGES.find((one) => one === currentTarget.value);
        if (language) choose({ language });
      }}
    >
      <option value="auto">{t('languageAuto')}</option>
      <option value="en" lang="en">
        English
      </option>
      <option value="fr" lang="fr">
        Français
      </option>
    </select>
  );
}
