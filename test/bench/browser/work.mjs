import { setTimeout as pause } from 'node:timers/promises';
import { cpuOf } from './cpu.mjs';

/**
 * @typedef {object} Page of either browser
 * @property {(url: string) => Promise<unknown>} goto
 * @property {import('../../browser/driver-interface.ts').Tab['evaluate']} evaluate
 */
/** @typedef {'load' | 'same' | 'cross' | 'preflighted' | 'failing'} Work */
/** @typedef {{ readonly cpu: number, readonly wall: number }} Cost both in milliseconds */

/**
 * In this order: a failure makes Raison watch the page's host from then on, so failing comes last.
 *
 * @type {readonly Work[]}
 */
export const WORK = ['load', 'same', 'cross', 'preflighted', 'failing'];

const REQUESTS = 200;
const WARM_UP = 40;
const LOADS = 3;
/** What is done afterwards (storage, the badge) belongs to the work, too. */
const AFTERWARDS = 400;

/**
 * Runs in the page: so many requests, six at a time.
 *
 * @param {{ url: string, count: number, options: RequestInit, tag: string }} order
 */
async function fetchAll({ url, count, options, tag }) {
  let next = 0;
  let failed = 0;
  const one = async () => {
    while (next < count) {
      next += 1;
      try {
        await (await fetch(`${url}?${tag}-${next}`, options)).text();
      } catch {
        failed += 1;
      }
    }
  };
  await Promise.all(Array.from({ length: 6 }, one));
  return failed;
}

/**
 * @param {Page} page
 * @param {{ page: string, api: string }} site
 * @param {Work} work
 * @param {number} count of requests
 */
async function doWork(page, site, work, count) {
  if (work === 'load') {
    for (let time = 0; time < LOADS; time += 1) await page.goto(`${site.page}/page`);
    return;
  }
  const options = work === 'preflighted' ? { method: 'PUT', headers: { 'X-Key': '1' } } : {};
  const urls = { same: `${site.page}/data`, failing: `${site.api}/refused` };
  const url = work === 'same' || work === 'failing' ? urls[work] : `${site.api}/allowed`;
  const tag = `${work}-${count}`;
  const failed = await page.evaluate(fetchAll, { url, count, options, tag });
  if (failed !== (work === 'failing' ? count : 0)) throw new Error(`${failed} of ${work} failed`);
}

/** Until listeners are settled and code is compiled. @param {Page} page @param {{ page: string, api: string }} site */
async function warmUp(page, site) {
  await page.goto(`${site.page}/page`);
  await page.goto(`${site.page}/`);
  for (const work of WORK) if (work !== 'failing') await doWork(page, site, work, WARM_UP);
  await page.goto(`${site.page}/`);
  await pause(AFTERWARDS);
}

/**
 * What each kind of work costs.
 *
 * @param {Page} page
 * @param {{ page: string, api: string }} site
 * @param {number} browser its process
 * @returns {Promise<Record<Work, Cost>>}
 */
export async function measureWork(page, site, browser) {
  await warmUp(page, site);
  const costs = /** @type {Record<Work, Cost>} */ ({});
  for (const work of WORK) {
    const before = { cpu: cpuOf(browser), since: performance.now() };
    await doWork(page, site, work, REQUESTS);
    const wall = performance.now() - before.since;
    await pause(AFTERWARDS);
    costs[work] = { cpu: cpuOf(browser) - before.cpu, wall };
  }
  return costs;
}
