/** @typedef {import('../start/chromium/cdp.mjs').Child} Child */

/**
 * Sets DevTools' own theme, which the panel follows.
 *
 * @param {Child} frontend
 * @param {'light' | 'dark'} theme
 */
export function setTheme(frontend, theme) {
  const name = theme === 'light' ? 'default' : theme;
  return frontend.evaluate(`(async () => {
    const { Settings } = await import('./core/common/common.js');
    Settings.Settings.instance().moduleSetting('ui-theme').set(${JSON.stringify(name)});
  })()`);
}
