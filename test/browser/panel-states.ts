import type { Page } from 'playwright';
import type { View } from '../stub/browser.ts';

/** A surface in a state, and how to bring it there. */
export interface State {
  readonly name: string;
  readonly view: Omit<View, 'lang' | 'theme'>;
  readonly reach?: (page: Page) => Promise<void>;
}

const PANEL = 'src/panel/index.html';
const POPUP = 'src/popup/index.html';
const ROWS = '[data-testid="exchange"]';
const NARROW = { width: 380, height: 640 };

/** A preflight that fails in three ways: everything that the explanation has to show. */
async function select(page: Page): Promise<void> {
  await page.locator(`${ROWS}[data-reason="preflight-method-not-allowed"]`).first().click();
  await page.locator('[data-testid="detail"][aria-busy="false"]').waitFor();
}

async function unfoldAll(page: Page): Promise<void> {
  await select(page);
  await page.locator('details').evaluateAll((all) => {
    for (const one of all) (one as HTMLDetailsElement).open = true;
  });
}

async function group(page: Page): Promise<void> {
  await page.locator('.switches input').nth(2).check();
  await page.locator('.alike').first().click();
}

const opens = (name: string) => (page: Page) =>
  page.locator(`[data-testid="open-${name}"]`).click();

/** What a tool is made of is loaded when it is opened. */
const opensTool = (name: string, testId: string) => async (page: Page) => {
  await opens(name)(page);
  await page.getByTestId(testId).waitFor();
};

export const STATES: readonly State[] = [
  { name: 'panel: list and explanation', view: { path: PANEL }, reach: select },
  { name: 'panel: all unfolded', view: { path: PANEL }, reach: unfoldAll },
  { name: 'panel: narrow', view: { path: PANEL, size: NARROW }, reach: select },
  { name: 'panel: grouped', view: { path: PANEL, tabId: 900 }, reach: group },
  { name: 'panel: view menu', view: { path: PANEL }, reach: opens('view-menu') },
  { name: 'panel: nothing blocked', view: { path: PANEL, tabId: 0 } },
  {
    name: 'panel: nothing matches',
    view: { path: PANEL },
    reach: (page) => page.locator('.filter').fill('nothing-like-this'),
  },
  { name: 'panel: a message', view: { path: PANEL }, reach: opensTool('message', 'message') },
  { name: 'panel: all reasons', view: { path: PANEL }, reach: opensTool('reasons', 'reference') },
  { name: 'popup: list and glance', view: { path: POPUP, size: { width: 560, height: 600 } } },
  {
    name: 'popup: nothing blocked',
    view: { path: POPUP, tabId: 0, size: { width: 560, height: 300 } },
  },
  { name: 'options', view: { path: 'src/options/index.html', size: { width: 760, height: 820 } } },
];
