/**
 * `npm run store`: the stores' pictures, 1280×800, from the real extension in the real DevTools of
 * Chromium on the demo shop, in `store/en` and `store/fr`. The texts beside them are written by hand.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { startSite } from '../test/site/site.mjs';
import { build } from './start/build.mjs';
import { startChromium } from './start/chromium/chromium.mjs';
import { openDevTools } from './start/chromium/devtools.mjs';
import { photograph } from './start/chromium/photograph.mjs';
import { speak } from './start/terminal/speak.mjs';
import { panelScenes } from './store/panel-scenes.mjs';
import { photographPopup } from './store/popup-picture.mjs';
import { show } from './store/show.mjs';
import { setTheme } from './store/theme.mjs';

const STORE = join(import.meta.dirname, '../store');
const SIZE = { width: 1280, height: 800 };
/** The ports that a reader expects of a page and an API in development. */
const PORTS = { port: 3000, apiPort: 8080 };

/**
 * @param {import('../test/site/site.mjs').Site} site
 * @param {string} id of a scenario
 */
function urlOf(site, id) {
  const found = site.asked.find((one) => one.id === id);
  if (found === undefined) throw new Error(`the demo has no scenario ${id}`);
  return found.url;
}

/**
 * @param {import('./start/chromium/chromium.mjs').Browser} browser
 * @param {import('../test/site/site.mjs').Site} site
 * @param {string} folder
 */
async function photographPanel(browser, site, folder) {
  const { frontend, panel } = await openDevTools(
    browser.context,
    browser.page,
    browser.extensionId,
  );
  for (const scene of panelScenes) {
    await setTheme(frontend, scene.theme);
    // The first picture undocks and sizes DevTools: what scrolls must do so afterwards.
    const file = join(folder, `${scene.name}.png`);
    await photograph(frontend, file, SIZE);
    await show(panel, scene, urlOf(site, scene.id));
    await photograph(frontend, file, SIZE);
    console.log(file);
  }
}

/** @param {'en' | 'fr'} lang */
async function photographIn(lang) {
  const folder = join(STORE, lang);
  mkdirSync(folder, { recursive: true });
  const site = await startSite(PORTS);
  const chromium = startChromium({ lang, headless: true });
  try {
    const browser = await chromium.ready;
    await speak(browser.worker, lang);
    await browser.page.goto(`${site.url}?lang=${lang}`);
    await browser.page.waitForSelector('body[data-done]');
    const popup = { lang, theme: 'light', url: urlOf(site, 'options-405') };
    await photographPopup(browser, popup, join(folder, '5-popup.png'));
    await photographPanel(browser, site, folder);
  } finally {
    await chromium.close();
    await site.close();
  }
}

await build();
for (const lang of /** @type {const} */ (['en', 'fr'])) await photographIn(lang);
