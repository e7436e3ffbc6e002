import { startSite } from '../../../test/site/site.mjs';
import { afterwards } from '../cleanup.mjs';
import { demoProblems, pageProblems } from '../terminal/compare.mjs';
import { UserError } from '../user-error.mjs';

/**
 * What is looked at: the demo shop or a page of the user's own.
 *
 * @typedef {object} Target
 * @property {string} url
 * @property {ReadonlyMap<string, string>} labels what the demo says of a request, by URL
 * @property {(page: import('playwright').Page, isQuiet: () => boolean) => Promise<unknown>} ready resolves when the page has asked everything
 * @property {(rows: readonly import('../panel.mjs').Row[], verdicts: readonly import('./verdicts.mjs').Verdict[]) => import('../terminal/compare.mjs').Problem[]} problems
 */

/** A page that polls or streams is never quiet; what it asked until then is explained. */
const QUIET = { tries: 150, milliseconds: 100 };
const DEMO = { timeout: 60_000 };

/** @param {number | undefined} port */
function refusePort(port) {
  return (/** @type {unknown} */ error) => {
    const { code } = /** @type {NodeJS.ErrnoException} */ (error);
    if (code === 'EADDRINUSE') throw new UserError('busyPort', { value: String(port) });
    if (code === 'EACCES') throw new UserError('deniedPort', { value: String(port) });
    throw error;
  };
}

/**
 * @param {number | undefined} port
 * @param {'en' | 'fr'} lang
 * @returns {Promise<Target>}
 */
async function demoTarget(port, lang) {
  const site = await startSite({ port: port ?? 0 }).catch(refusePort(port));
  afterwards(site.close);
  return {
    url: `${site.url}?lang=${lang}`,
    labels: new Map(site.asked.map(({ url, label }) => [url, label[lang]])),
    ready: (page) => page.waitForSelector('body[data-done]', DEMO),
    problems: (rows, verdicts) => demoProblems(site.asked, rows, verdicts),
  };
}

/** @param {URL} url @returns {Target} */
function pageTarget(url) {
  return {
    url: url.href,
    labels: new Map(),
    ready: async (page, isQuiet) => {
      for (let i = 0; i < QUIET.tries && !isQuiet(); i++)
        await page.waitForTimeout(QUIET.milliseconds);
    },
    problems: pageProblems,
  };
}

/**
 * @param {import('../options.mjs').Options} options
 * @param {'en' | 'fr'} lang
 */
export async function openTarget({ url, port }, lang) {
  return url === undefined ? demoTarget(port, lang) : pageTarget(url);
}

/**
 * @param {import('playwright').Page} page
 * @param {string} url
 */
export async function visit(page, url) {
  await page.goto(url).catch((/** @type {unknown} */ error) => {
    const why = /net::\w+/.exec(String(error))?.[0] ?? String(error).split('\n')[0] ?? '';
    throw new UserError('unreachable', { value: url, why });
  });
}
