import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startChromium } from '../../../scripts/start/chromium/chromium.mjs';
import type { Browser } from '../../../src/model/index.ts';
import { type Site, startSite } from '../../site/site.mjs';
import { openApiPage, storedIn } from '../api-page.ts';
import { launchChromium } from '../chromium/launch.ts';
import type { Driver, Tab } from '../driver-interface.ts';
import { launchFirefox } from '../firefox/launch.ts';
import {
  openPanel,
  press,
  rulesIn,
  select,
  startPreview,
  stopAll,
} from '../preview/preview-world.ts';
import { until } from '../retry.ts';
import { Web } from '../web.ts';
import { chromiumThrough, firefoxThrough, Proxy } from './proxy.ts';
import { makePlacebo } from './traffic.ts';

/** Planted where no part of Raison may keep them. */
const SECRETS = ['s3cret-cookie', 's3cret-bearer', 's3cret-api-key', 's3cret-password'] as const;
const [COOKIE, BEARER, KEY, PASSWORD] = SECRETS;
/** In an address: kept for the session, but never handed on unasked. */
const IN_QUERY = 's3cret-query';

const SHARES = ['markdown', 'owner', 'curl-posix', 'curl-windows', 'report', 'assistant'];

function launchThrough(browser: Browser, proxy: Proxy): Promise<Driver> {
  return browser === 'chromium'
    ? launchChromium({ flags: chromiumThrough(proxy) })
    : launchFirefox({ prefs: firefoxThrough(proxy) });
}

const isIcon = (line: string): boolean => line.endsWith('/favicon.ico');
/** Chromium's DevTools looks for its own settings on the site, and reads stylesheets once more. */
const isForDevTools = (line: string): boolean =>
  /\.css$|\/\.well-known\/appspecific\/com\.chrome\.devtools\.json$/.test(line);
const isOfTheDemo = (line: string): boolean =>
  / http:\/\/[^/]*localhost:/.test(line) && !isIcon(line) && !isForDevTools(line);

/** Browsers themselves ask their makers for settings and updates, whatever is installed. */
const MAKERS = {
  chromium: /^(?:CONNECT |POST http:\/\/)(?:update\.googleapis|accounts\.google)\.com[:/]/,
  firefox: /^CONNECT [a-z0-9.-]+\.(?:mozilla\.(?:com|net|org)|googleapis\.com):443$/,
} as const;

const isOwn = (browser: Browser, line: string): boolean =>
  isIcon(line) || isForDevTools(line) || MAKERS[browser].test(line);

const isDone = (): boolean => document.body.dataset['done'] !== undefined;

/** What the browser asks of anybody while it shows the demo beside an extension that does nothing. */
async function askedWithout(browser: Browser, url: string): Promise<string[]> {
  const proxy = await Proxy.open();
  const placebo = await makePlacebo(browser);
  const extension = placebo.path;
  if (browser === 'chromium') {
    const flags = chromiumThrough(proxy);
    const { ready, close } = startChromium({ lang: 'en', headless: true, extension, flags });
    const { page } = await ready;
    await page.goto(url);
    await until('the end of the demo', () => page.evaluate(isDone));
    await close();
  } else {
    const driver = await launchFirefox({ extension, prefs: firefoxThrough(proxy) });
    const tab = await driver.openTab(url);
    await until('the end of the demo', () => tab.evaluate(isDone));
    await driver.close();
  }
  await placebo.remove();
  await proxy.close();
  return proxy.asked;
}

/** Copies and saves everything that the panel offers, as it offers it. */
async function exported(panel: Tab): Promise<string> {
  await panel.evaluate(() => {
    const taken: Promise<string>[] = [];
    Object.assign(globalThis, { taken });
    Object.defineProperty(navigator.clipboard, 'writeText', {
      configurable: true,
      value: async (text: string) => void taken.push(Promise.resolve(text)),
    });
    const make = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (blob: Blob) => {
      taken.push(blob.text());
      return make(blob);
    };
  });
  for (const name of SHARES) await press(panel, `share-${name}`);
  for (const name of ['report', 'har']) await press(panel, `save-${name}`);
  const texts = await panel.evaluate(() =>
    Promise.all((globalThis as unknown as { taken: Promise<string>[] }).taken),
  );
  expect(texts).toHaveLength(SHARES.length + 2);
  expect(texts.filter((text) => text.length < 40)).toEqual([]);
  return texts.join('\n');
}

describe.each(['chromium', 'firefox'] as const)('in %s', (browser) => {
  let proxy: Proxy;
  let site: Site;
  let web: Web;
  /** Another port of the page's own host: another origin that gets its cookies. */
  let api: Web;
  let driver: Driver;
  let apiPage: Tab;
  let without: string[];

  beforeAll(async () => {
    site = await startSite();
    without = await askedWithout(browser, site.url);
    proxy = await Proxy.open();
    web = await Web.open(() => ({ '/': { actual: { body: '' } } }));
    api = await Web.open((own) => secretRoutes(web.origin('page'), own.origin('page')));
    driver = await launchThrough(browser, proxy);
    apiPage = await openApiPage(driver);
  });

  afterAll(async () => {
    await driver?.close();
    await Promise.all([proxy, site, web, api].map((one) => one?.close()));
  });

  it('Raison asks nothing of anybody, whatever is done with it', async () => {
    const tab = await driver.openTab(site.url);
    await until('the end of the demo', () => tab.evaluate(isDone));
    const url = site.asked.find(({ reason }) => reason === 'CORSMissingAllowOrigin')?.url ?? '';
    await driver.openPanel(tab);
    await driver.closePanel(tab);
    const popup = await driver.openPopup(tab);
    await until('the popup', () => popup.evaluate(() => document.body.textContent !== ''));
    const panel = await openPanel(driver, tab);
    await select(panel, url);
    await startPreview(panel, async () => (await rulesIn(apiPage)).length);
    await stopAll(apiPage);
    await exported(panel);
    const log = proxy.asked.filter(isOfTheDemo);
    expect(log.length).toBeGreaterThan(40);
    expect(log.toSorted()).toEqual(without.filter(isOfTheDemo).toSorted());
    const others = proxy.asked.filter((line) => !isOfTheDemo(line) && !isOwn(browser, line));
    expect(others).toEqual([]);
  });

  it('keeps no secret anywhere, and hands on no address unredacted', async () => {
    const tab = await driver.openTab(`${web.origin('page')}/`);
    const ask = (path: string): Promise<unknown> =>
      tab.evaluate(
        (url, init) =>
          fetch(url, init)
            .catch(() => 0)
            .then(() => 0),
        `${api.origin('page')}${path}`,
        {
          credentials: 'include',
          headers: { Authorization: `Bearer ${BEARER}`, 'X-Api-Key': KEY },
        } as const,
      );
    await ask(`/secret?token=${IN_QUERY}`);
    await ask(`/secret?token=${IN_QUERY}`);
    await ask('/moved');
    const panel = await openPanel(driver, tab);
    await select(panel, `${api.origin('page')}/secret?token=${IN_QUERY}`);
    const texts = await exported(panel);
    await select(panel, `${api.origin('page')}/moved`);
    const moved = await exported(panel);
    const { session, local } = await storedIn(apiPage);
    expect(session).toContain('/moved');
    for (const secret of SECRETS) {
      expect(session + local).not.toContain(secret);
      expect(texts + moved).not.toContain(secret);
    }
    expect(local + texts + moved).not.toContain(IN_QUERY);
    // Proof that they were there to be kept.
    expect(proxy.asked.join()).toContain(IN_QUERY);
    expect(session).toMatch(/"name\\?":\\?"Cookie\\?",[^}]*hidden/);
  });
});

/** Answers with a cookie, and with an address that holds a password. */
function secretRoutes(page: string, own: string) {
  const allow = { 'Access-Control-Allow-Origin': page, 'Access-Control-Allow-Credentials': 'true' };
  const headers = { ...allow, 'Access-Control-Allow-Headers': 'authorization, x-api-key' };
  const preflight = { status: 204, headers };
  const cookie = { 'Set-Cookie': `session=${COOKIE}`, 'WWW-Authenticate': 'Basic realm="x"' };
  const there = own.replace('//', `//ada:${PASSWORD}@`);
  return {
    '/secret': { preflight, actual: { headers: cookie } },
    '/moved': { preflight, actual: { status: 302, headers: { ...allow, Location: `${there}/x` } } },
  };
}
