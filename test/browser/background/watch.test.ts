import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openApiPage, reportOf } from '../api-page.ts';
import { inBothBrowsersByTurns } from '../both.ts';
import type { Driver, Surface, Tab } from '../driver-interface.ts';
import { routes } from '../exchange-rows.ts';
import { until } from '../retry.ts';
import { STAGES, untilStored } from '../stored.ts';
import { ways } from '../ways.ts';
import { Web } from '../web.ts';

/** What extension pages call the API; Chromium knows only the second name. */
declare const browser: SessionApi | undefined;
declare const chrome: SessionApi;

interface SessionApi {
  readonly storage: { session: { get(key: string): Promise<{ watch?: Watching }> } };
}

interface Watching {
  readonly watched: 'all' | number[];
  readonly order: number[];
}

const WHOLE = 'preflight 204, actual 307, preflight 204, actual 200';

/** Asks for something as soon as it is there. */
const eager = (url: string): string => `<script>fetch('${url}').catch(() => 0)</script>`;

const ask = (tab: Tab, url: string): Promise<string> => tab.evaluate(ways.fetch, url);

const hasNotice = (surface: Surface): Promise<boolean> =>
  surface.evaluate(() => document.querySelector('[data-testid="missed"]') !== null);

inBothBrowsersByTurns('chromium', (launch, name) => {
  const isChromium = name === 'chromium';
  let driver: Driver;
  let web: Web;
  let apiPage: Tab;
  let mine: Tab;
  let theirs: Tab;

  beforeAll(async () => {
    web = await Web.open((one) => ({
      ...routes({ page: one.origin('page'), third: one.origin('third') }),
      '/eager': { actual: { body: eager(`${one.stranger('api')}/bare`) } },
    }));
    driver = await launch({ example: true });
    apiPage = await openApiPage(driver);
    theirs = await driver.openTab(`${web.stranger('shop')}/eager`);
    mine = await driver.openTab(`${web.origin('page')}/`);
  });

  afterAll(async () => {
    await driver?.close();
    await web?.close();
  });

  async function causes(tab: Tab): Promise<(string | null)[]> {
    const { exchanges } = await reportOf(apiPage, tab);
    return exchanges.map(({ rootCause }) => rootCause);
  }

  const watching = (): Promise<Watching | undefined> =>
    apiPage.evaluate(async () => {
      const api = typeof browser === 'undefined' ? chrome : browser;
      return (await api.storage.session.get('watch')).watch;
    });

  async function choose(choice: string): Promise<void> {
    await apiPage.evaluate((value) => {
      const select = document.querySelector<HTMLSelectElement>('#watch');
      if (select === null) throw new Error('no such option');
      select.value = value;
      select.dispatchEvent(new Event('change', { bubbles: true }));
    }, choice);
  }

  const explainedAtOnce = async (): Promise<void> => {
    await expect.poll(() => causes(theirs)).toEqual(['CORSMissingAllowOrigin']);
    await expect.poll(() => driver.badge(theirs)).toBe('1');
  };

  const explainedAfterTheButton = async (): Promise<void> => {
    await expect.poll(() => driver.badge(theirs)).toBe('?');
    expect(await causes(theirs)).toEqual([]);
    const popup = await driver.openPopup(theirs);
    await until('the notice', () => hasNotice(popup));
    await popup.click('[data-testid="missed"] button');
    await explainedAtOnce();
    expect(await hasNotice(popup)).toBe(false);
  };

  /** No failure listener could notice it in Firefox. */
  const [when, isExplained] = isChromium
    ? ['when its notice’s button is pressed', explainedAfterTheButton]
    : ['at once', explainedAtOnce];

  it(`a failure on a page that is not a developer’s is explained ${when}`, async () => {
    await isExplained();
    expect(await driver.badge(theirs)).toBe('1');
  });

  it('a failure is noticed by a background that was asleep', async () => {
    await driver.stopBackground();
    await theirs.goto(`${web.stranger('bank')}/eager`);
    await expect.poll(() => driver.badge(theirs)).toBe(isChromium ? '?' : '1');
  });

  it('a developer’s own page is watched from its first request', async () => {
    await ask(mine, `${web.origin('api')}/bare`);
    await expect.poll(() => causes(mine)).toEqual(['CORSMissingAllowOrigin']);
  });

  it('a watched tab that goes to another’s page is watched no more', async () => {
    await mine.goto(`${web.stranger('news')}/`);
    await ask(mine, `${web.stranger('api')}/other`);
    const recorded = isChromium ? 0 : 1;
    await expect.poll(() => causes(mine)).toHaveLength(recorded);
    await expect.poll(() => driver.badge(mine)).toBe(isChromium ? '?' : '1');
    await mine.goto(`${web.origin('page')}/`);
  });

  it('no event of a watched tab is lost, however often its background dies', async () => {
    const stranger = await driver.openTab(`${web.stranger('blog')}/`);
    for (let i = 0; i < 10; i += 1) await ask(stranger, `${web.stranger('blog')}/${i}`);
    await until('narrow observers', async () => {
      const { order = [] } = (await watching()) ?? {};
      return !isChromium || order.length > 0;
    });
    for (const stage of STAGES) web.holds.add(stage);
    const asked = mine.evaluate(ways.fetch, `${web.origin('api')}/tour`, { method: 'PUT' });
    for (const stage of STAGES) {
      await expect.poll(() => web.waiting, { timeout: 10_000 }).toBe(1);
      await untilStored(apiPage, stage);
      await driver.stopBackground();
      web.release();
    }
    expect(await asked).toBe('no');
    const legs = async (): Promise<string[]> =>
      (await reportOf(apiPage, mine)).exchanges.map((one) =>
        one.legs.map(({ kind, status }) => `${kind} ${status}`).join(', '),
      );
    await expect.poll(legs, { timeout: 10_000 }).toEqual([WHOLE]);
  });

  describe('the options', () => {
    it('only with DevTools: nothing without them, and everything with them', async () => {
      await choose('devtools');
      await until('nothing watched', async () => (await watching())?.watched.length === 0);
      await mine.goto(`${web.origin('page')}/`);
      await ask(mine, `${web.origin('api')}/bare`);
      expect(await causes(mine)).toEqual([]);
      await driver.openPanel(mine);
      await until('a watched tab', async () => (await watching())?.watched.length === 1);
      await ask(mine, `${web.origin('api')}/bare`);
      await expect.poll(() => causes(mine)).toEqual(['CORSMissingAllowOrigin']);
      await driver.closePanel(mine);
      await until('nothing watched', async () => (await watching())?.watched.length === 0);
    });

    it('always: every page', async () => {
      await choose('always');
      await until('all watched', async () => (await watching())?.watched === 'all');
      await theirs.goto(`${web.stranger('forum')}/eager`);
      await expect.poll(() => causes(theirs)).toEqual(['CORSMissingAllowOrigin']);
    });
  });
});
