import { setTimeout as pause } from 'node:timers/promises';
import { clickRow, painted, scrollOn, typeFilter, watchFirstRow } from './in-page.mjs';

/** @typedef {import('../../../scripts/start/chromium/chromium.mjs').Browser} Browser */
/** @typedef {import('playwright').Page} Page */
/** @typedef {import('playwright').CDPSession} CDPSession */

/**
 * What one panel cost, in milliseconds: the first row from navigation to paint, all else the main
 * thread's work.
 *
 * @typedef {object} Costs
 * @property {number} size
 * @property {number} firstPaint
 * @property {number} selection
 * @property {number} filter
 * @property {number} arrival
 * @property {number} scrolling one frame
 * @property {number} longTasks while scrolling
 */

const FRAMES = 60;
const REPEATED = 5;

/** @param {CDPSession} session */
async function workDone(session) {
  const { metrics } = await session.send('Performance.getMetrics');
  return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN);
}

/**
 * The main thread's work for something, until it is painted.
 *
 * @param {CDPSession} session
 * @param {Page} page
 * @param {() => Promise<unknown>} act
 */
async function workOf(session, page, act) {
  await page.evaluate(painted);
  const before = await workDone(session);
  await act();
  await page.evaluate(painted);
  return (await workDone(session)) - before;
}

/** @param {readonly number[]} numbers */
export function median(numbers) {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;
}

/** @param {(round: number) => Promise<number>} once */
async function repeated(once) {
  const costs = [];
  for (let round = 0; round < REPEATED; round += 1) costs.push(await once(round));
  return median(costs);
}

/** @param {Page} page */
function statusOf(page) {
  return page.locator('[data-testid="status"]').textContent();
}

/** Everything has come and every idle task is done. @param {Page} page @param {CDPSession} session */
async function settle(page, session) {
  for (let quiet = 0; quiet < 3; ) {
    const before = await workDone(session);
    await pause(100);
    quiet = (await workDone(session)) - before < 3 ? quiet + 1 : 0;
  }
}

/** @param {Browser} browser @param {number} size */
async function open({ context, extensionId }, size) {
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  // Time on the processor: what else the machine does must not count.
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  await page.addInitScript(watchFirstRow);
  await page.goto(`chrome-extension://${extensionId}/src/panel/index.html?tabId=${size}&lang=en`);
  await page.locator('html[data-first-row]').waitFor({ state: 'attached' });
  const firstPaint = Number(await page.locator('html').getAttribute('data-first-row'));
  await settle(page, session);
  return { page, session, firstPaint };
}

/** @param {Browser} browser @param {Page} page @param {number} size */
async function arrive({ worker }, page, size) {
  const before = await statusOf(page);
  await worker.evaluate((tabId) => Reflect.get(globalThis, 'arrive')(tabId), size);
  while ((await statusOf(page)) === before) await pause(5);
}

/**
 * Opens the panel of a stubbed tab and measures it.
 *
 * @param {Browser} browser
 * @param {number} size how many exchanges
 * @returns {Promise<Costs>}
 */
export async function measurePanel(browser, size) {
  const { page, session, firstPaint } = await open(browser, size);
  const selection = await repeated((round) =>
    workOf(session, page, () => page.evaluate(clickRow, round + 3)),
  );
  const filter = await repeated(async () => {
    const cost = await workOf(session, page, () => page.evaluate(typeFilter, 's'));
    await page.evaluate(typeFilter, '');
    await settle(page, session);
    return cost;
  });
  const arrival = await repeated(() => workOf(session, page, () => arrive(browser, page, size)));
  /** @type {number[]} */
  let long = [];
  const scrolled = await workOf(session, page, async () => {
    long = await page.evaluate(scrollOn, FRAMES);
  });
  await page.close();
  const scrolling = scrolled / FRAMES;
  return { size, firstPaint, selection, filter, arrival, scrolling, longTasks: long.length };
}
