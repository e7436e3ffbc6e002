/** @typedef {'en' | 'fr'} Locale */

/** The demo page's own words. In French: U+202F before high punctuation, as in the extension. */
export const words = {
  en: {
    title: 'Feuille, teas and infusions',
    tagline: 'Teas and infusions, delivered by an API that is misconfigured on purpose.',
    howTo: 'Open DevTools (F12) and choose the Raison panel: it explains every request below.',
    broken: 'Blocked by the browser',
    fine: 'Allowed by the browser',
    again: 'Send again',
    all: 'Send all again',
    waiting: 'waiting',
    other: 'Français',
    teas: ['Sencha', 'Oolong', 'Rooibos'],
  },
  fr: {
    title: 'Feuille, thés et infusions',
    tagline: 'Thés et infusions, servis par une API mal configurée exprès.',
    howTo:
      'Ouvrez les outils de développement (F12) et choisissez le panneau Raison : il explique chacune des requêtes ci-dessous.',
    broken: 'Bloquées par le navigateur',
    fine: 'Autorisées par le navigateur',
    again: 'Renvoyer',
    all: 'Tout renvoyer',
    waiting: 'en attente',
    other: 'English',
    teas: ['Sencha', 'Oolong', 'Rooibos'],
  },
};
