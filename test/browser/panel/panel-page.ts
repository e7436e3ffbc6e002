import type { Driver, Tab } from '../driver-interface.ts';

/** A row of the list, as the panel's stable hooks tell it. */
export interface Row {
  readonly url: string;
  readonly method: string;
  readonly outcome: string;
  readonly reason: string;
  readonly browserError: string;
}

/** What the panel explains of one row. */
export interface Explanation {
  readonly reasons: readonly string[];
  readonly titles: readonly string[];
  /** `server:blocks` of each fix. */
  readonly fixes: readonly string[];
  readonly text: string;
}

/** The panel of a tab as an ordinary page with every row rendered. */
export function openPanelPage(driver: Driver, tab: Tab, lang: 'en' | 'fr'): Promise<Tab> {
  return driver.openExtensionPage(`src/panel/index.html?tabId=${tab.tabId}&lang=${lang}&all=1`);
}

export function rowsOf(panel: Tab): Promise<Row[]> {
  return panel.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('[data-testid="exchange"]')].map(({ dataset }) => {
      const { url = '', method = '', outcome = '', reason = '', browserError = '' } = dataset;
      return { url, method, outcome, reason, browserError };
    }),
  );
}

/** Selects the row of a URL and reads its explanation. */
export function explanationOf(panel: Tab, url: string): Promise<Explanation> {
  return panel.evaluate(async (wanted) => {
    const all = document.querySelectorAll<HTMLElement>('[data-testid="exchange"]');
    const row = [...all].find(({ dataset }) => dataset['url'] === wanted);
    row?.click();
    const isShown = (): boolean =>
      row?.getAttribute('aria-selected') === 'true' &&
      document.querySelector('[data-testid="detail"][aria-busy="false"]') !== null;
    for (let i = 0; i < 500 && !isShown(); i++) await new Promise((done) => setTimeout(done, 10));
    const findings = [...document.querySelectorAll<HTMLElement>('[data-testid="finding"]')];
    const fixes = [...document.querySelectorAll<HTMLElement>('[data-testid="fix"]')];
    return {
      reasons: findings.map(({ dataset }) => dataset['reason'] ?? ''),
      titles: findings.map((one) => one.querySelector('.finding-title')?.textContent ?? ''),
      fixes: fixes.map(
        (one) => `${one.dataset['server']}:${one.querySelectorAll('pre[data-context]').length}`,
      ),
      text: document.querySelector('[data-testid="detail"]')?.textContent ?? '',
    };
  }, url);
}
