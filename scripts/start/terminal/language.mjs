/**
 * The language of the terminal, by POSIX: the first of these that is set and not empty decides.
 *
 * @param {Readonly<Record<string, string | undefined>>} env
 * @returns {import('./words.mjs').Locale}
 */
export function terminalLanguage(env) {
  const locale = env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || '';
  return /^fr/i.test(locale) ? 'fr' : 'en';
}
