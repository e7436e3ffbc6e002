import { partsMissing } from './parts.ts';
import { wantedLocale } from './settings.ts';

/** Not in a language's file: that may be the very file that is missing. */
const TEXTS = {
  en: {
    what: 'A part of Raison could not be loaded: the extension has probably just been updated. Reload this page; if that does not help, close DevTools and open it again.',
    reload: 'Reload',
  },
  fr: {
    what: 'Une partie de Raison n’a pas pu être chargée : l’extension vient sans doute d’être mise à jour. Rechargez cette page ; si cela ne suffit pas, fermez puis rouvrez les outils de développement.',
    reload: 'Recharger',
  },
} as const;

/** Says that the page is incomplete, and how to mend that. */
export function Unloaded() {
  if (!partsMissing.value) return null;
  const language = wantedLocale.value;
  const { what, reload } = TEXTS[language];
  return (
    <div role="alert" class="access-notice" lang={language} data-testid="unloaded">
      <p>{what}</p>
      <button type="button" class="primary" onClick={() => location.reload()}>
        {reload}
      </button>
    </div>
  );
}
