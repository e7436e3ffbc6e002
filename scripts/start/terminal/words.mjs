/** @typedef {'en' | 'fr'} Locale */
/** @typedef {keyof typeof errors.en} ErrorId */

/** One line each: what is wrong and what to do. */
export const errors = {
  en: {
    unknownOption: 'unknown option {option} (see --help)',
    noValue: '{option} needs a value (see --help)',
    needlessValue: '{option} takes no value',
    badLang: '--lang takes en or fr, not {value}',
    badPort: '--port takes a number from 1 to 65535, not {value}',
    portWithUrl: '--port is for the demo site: leave it out when you give a URL',
    manyUrls: 'one URL at a time: {value} is too many',
    badUrl: 'not a URL: {value}',
    badScheme: 'only http:// and https:// pages can be opened, not {value}',
    unreachable: 'cannot open {value}: {why}',
    busyPort: 'port {value} is taken: choose another one, or leave --port out',
    deniedPort: 'port {value} is reserved for root: choose one above 1023',
    noBrowser:
      'no Chromium found: install it (Debian: apt-get install chromium) or set CHROMIUM_PATH',
    noLaunch: 'the browser does not start: {why}',
    noBuild: 'the extension cannot be built: {why}',
    noScreenshot: 'cannot write the screenshot to {value}',
    noFirefox:
      'no Firefox found: install it (Debian: apt-get install firefox-esr) or set FIREFOX_PATH',
  },
  fr: {
    unknownOption: 'option inconnue {option} (voir --help)',
    noValue: '{option} attend une valeur (voir --help)',
    needlessValue: '{option} ne prend pas de valeur',
    badLang: '--lang attend en ou fr, pas {value}',
    badPort: '--port attend un nombre de 1 à 65535, pas {value}',
    portWithUrl: '--port concerne le site de démonstration : retirez-le si vous donnez une URL',
    manyUrls: 'une seule URL à la fois : {value} est de trop',
    badUrl: 'ce n’est pas une URL : {value}',
    badScheme: 'seules les pages http:// et https:// peuvent être ouvertes, pas {value}',
    unreachable: 'impossible d’ouvrir {value} : {why}',
    busyPort: 'le port {value} est occupé : choisissez-en un autre, ou retirez --port',
    deniedPort: 'le port {value} est réservé à root : choisissez-en un au-dessus de 1023',
    noBrowser:
      'Chromium est introuvable : installez-le (Debian : apt-get install chromium) ou définissez CHROMIUM_PATH',
    noLaunch: 'le navigateur ne démarre pas : {why}',
    noBuild: 'l’extension ne peut pas être construite : {why}',
    noScreenshot: 'impossible d’écrire la capture d’écran dans {value}',
    noFirefox:
      'Firefox est introuvable : installez-le (Debian : apt-get install firefox-esr) ou définissez FIREFOX_PATH',
  },
};

/**
 * @param {string} sentence
 * @param {Readonly<Record<string, string | number>>} values
 */
export function fill(sentence, values) {
  return sentence.replace(/\{(\w+)\}/g, (_, name) => String(values[name] ?? ''));
}
