import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { rootCause } from '../../../src/diagnosis/index.ts';
import { previewOf } from '../../../src/fixes/preview/testing.ts';
import type { WatchShown } from '../../../src/protocol.ts';
import { ACCESS_KEY, PREVIEWS_KEY, WATCH_KEY } from '../../../src/protocol.ts';
import { everyReason } from '../../stub/every-reason.ts';

/** How a page is brought into a state; each is what a reader would do, or the background. */
export type Reach = (page: Page) => Promise<void>;

const ROWS = '[data-testid="exchange"]';
/** A preview can fix it, unlike a refused OPTIONS. */
const MISSING = 'CORSMissingAllowOrigin';

const HAR = join(import.meta.dirname, '../../formats/fixtures/shop-chromium.har');

/** Where it is narrow, the list has yielded to the request that is chosen at the start. */
async function bringList(page: Page): Promise<void> {
  await page.locator(ROWS).first().waitFor({ state: 'attached' });
  const back = page.getByTestId('back');
  if (await back.isVisible()) await back.click();
}

async function selectReason(page: Page, reason: string): Promise<void> {
  await bringList(page);
  await page.locator(`${ROWS}[data-reason="${reason}"]`).first().click();
  await page.locator('[data-testid="detail"][aria-busy="false"]').waitFor();
}

/** A preflight that fails in three ways: everything that the explanation has to show. */
export const select: Reach = (page) => selectReason(page, 'preflight-method-not-allowed');

export const selectMissing: Reach = (page) => selectReason(page, MISSING);

export const selectNth =
  (index: number): Reach =>
  async (page) => {
    await bringList(page);
    await page.locator(ROWS).nth(index).click();
    await page.locator('[data-testid="detail"][aria-busy="false"]').waitFor();
  };

export const selectId =
  (id: string): Reach =>
  async (page) => {
    await bringList(page);
    await page.locator(`${ROWS}[data-id="${id}"]`).click();
    await page.locator('[data-testid="detail"][aria-busy="false"]').waitFor();
  };

/** The buffer was full: the chosen request is in no list any more. */
export const dropped: Reach = async (page) => {
  await selectNth(0)(page);
  await page.context().serviceWorkers()[0]?.evaluate('drop(3, "unfixed")');
  await page.getByTestId('gone').waitFor();
};

export const unfoldAll: Reach = async (page) => {
  await select(page);
  await page.locator('details').evaluateAll((all) => {
    for (const one of all) (one as HTMLDetailsElement).open = true;
  });
};

/** The fix for one server. */
export const fixFor =
  (server: string): Reach =>
  async (page) => {
    await select(page);
    await page.getByTestId('server-picker').selectOption(server);
    const shown = server === 'not-mine' ? 'owner' : 'fix';
    await page.getByTestId(shown).first().waitFor();
  };

export const group: Reach = async (page) => {
  await page.locator('.switches input').nth(2).check();
  await page.locator('.alike').first().click();
};

export const opens =
  (name: string): Reach =>
  (page) =>
    page.locator(`[data-testid="open-${name}"]`).click();

/** What a tool is made of is loaded when it is opened. */
const opensTool = async (page: Page, name: string, testId: string): Promise<void> => {
  await opens(name)(page);
  await page.getByTestId(testId).waitFor();
};

export const tool =
  (name: string, testId: string): Reach =>
  (page) =>
    opensTool(page, name, testId);

export const listed: Reach = bringList;

export const share: Reach = async (page) => {
  await select(page);
  await opens('share-menu')(page);
};

export const allowed: Reach = async (page) => {
  await page.locator('.switches input').nth(1).check();
  await page.locator('.filter').fill('outcome:allowed');
  await page.locator(`${ROWS}[data-outcome="allowed"]`).first().click();
};

export const filter =
  (text: string): Reach =>
  (page) =>
    page.locator('.filter').fill(text);

export const message =
  (text: string): Reach =>
  async (page) => {
    await opensTool(page, 'message', 'message');
    await page.locator('#pasted').fill(text);
  };

export const searchReasons =
  (text: string): Reach =>
  async (page) => {
    await opensTool(page, 'reasons', 'reference');
    await page.locator('.reason-pane .filter').fill(text);
  };

const chooseFile = (page: Page, name: string, text: string): Promise<void> =>
  page
    .locator('input[type="file"]')
    .setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });

export const openHar: Reach = async (page) => {
  await chooseFile(page, 'shop.har', readFileSync(HAR, 'utf8'));
  await page.locator('.file-bar').waitFor();
};

export const refuseFile: Reach = async (page) => {
  await chooseFile(page, 'notes.har', 'not a HAR file');
  await page.locator('.file-refused').waitFor();
};

/** Written by whoever writes it in the product: the background, in the browser's session storage. */
const inSession = (page: Page, items: object): Promise<unknown> =>
  page.evaluate((wanted) => {
    const { chrome } = globalThis as unknown as {
      chrome: { storage: { session: { set(items: object): Promise<void> } } };
    };
    return chrome.storage.session.set(wanted);
  }, items);

export const withoutAccess =
  (sites: 'some' | 'none'): Reach =>
  async (page) => {
    await inSession(page, { [ACCESS_KEY]: { sites } });
    await page.locator('[data-testid="access"]').waitFor();
  };

/** One preview is on here, one elsewhere, and one here has run out. */
export const preview: Reach = async (page) => {
  const entry = everyReason().find(({ diagnosis }) => rootCause(diagnosis)?.reason === MISSING);
  if (entry === undefined) throw new Error('no such example');
  const now = Date.now();
  const on = previewOf(entry, {}, { tabId: 1, until: now + 600_000, from: now });
  const elsewhere = { ...on, id: 'p2', tabId: 7, site: 'https://other.example' };
  const ended = { ...on, id: 'p3', ended: now + 1000, why: 'expired', remembered: 0 };
  await inSession(page, { [PREVIEWS_KEY]: { on: [on, elsewhere], past: [ended] } });
  await page.locator('.preview-bar').first().waitFor();
};

/** Something failed in the tab before it was watched. */
export const missed =
  (tabId: number): Reach =>
  async (page) => {
    const shown: WatchShown = { watched: [tabId], missedFailures: [tabId] };
    await inSession(page, { [WATCH_KEY]: shown });
    await page.getByTestId('missed').waitFor();
  };

/** The tab is not watched, so nothing is listed. */
export const unwatched: Reach = async (page) => {
  const hint = page.getByTestId('empty');
  const before = await hint.innerText();
  const shown: WatchShown = { watched: [], missedFailures: [] };
  await inSession(page, { [WATCH_KEY]: shown });
  await hint.filter({ hasNotText: before }).waitFor();
};

/** The stubbed tab does not exist, so the browser refuses to reload it. */
export const checkFailed: Reach = async (page) => {
  await selectNth(0)(page);
  await page.getByTestId('check-reload').click();
  await page.locator('[data-testid="check-state"][data-state="failed"]').waitFor();
};

/** The request is made again while the page waits for it, fixed in part. */
export const compared: Reach = async (page) => {
  await selectNth(0)(page);
  await page.evaluate(() => {
    const { chrome } = globalThis as unknown as { chrome: { tabs: { reload: unknown } } };
    chrome.tabs.reload = (_tab: number, done?: () => void) => done?.();
  });
  await page.getByTestId('check-reload').click();
  await page.locator('[data-testid="check-state"][data-state="waiting"]').waitFor();
  await page.context().serviceWorkers()[0]?.evaluate('askAgain()');
  await page.locator('[data-testid="compared"][data-change="fixed"]').first().waitFor();
};

/** One after the other. */
export const both =
  (...reaches: readonly Reach[]): Reach =>
  async (page) => {
    for (const reach of reaches) await reach(page);
  };
