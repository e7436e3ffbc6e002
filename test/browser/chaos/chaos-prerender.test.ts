import { afterAll, beforeAll, expect, it } from 'vitest';
import { reportOf } from '../api-page.ts';
import { Unattached } from '../chromium/unattached.ts';
import { until } from '../retry.ts';
import type { Routes } from '../web.ts';
import { Web } from '../web.ts';

const HTML = { 'Content-Type': 'text/html' };
const RULES = { prerender: [{ source: 'list', urls: ['/second'], eagerness: 'immediate' }] };

/** A page that has the next one rendered ahead, and goes there once the server lets it. */
function routes(web: Web): Routes {
  const ask = (path: string): string => `fetch('${web.origin('api')}' + ${path}).catch(() => 0)`;
  const first = `<title>first</title><script>${ask("'/first-asked'")};
    fetch('/go').then(() => (location.href = '/second'));
  </script><script type="speculationrules">${JSON.stringify(RULES)}</script>`;
  const second = `<title>second</title><script>
    ${ask("(document.prerendering ? '/ahead' : '/late')")};
    document.addEventListener('prerenderingchange', () => ${ask("'/shown'")});
  </script>`;
  return {
    '/first': { actual: { headers: HTML, body: first } },
    '/second': { actual: { headers: HTML, body: second } },
    '/go': { actual: {} },
  };
}

let web: Web;
let chromium: Unattached;

beforeAll(async () => {
  web = await Web.open(routes);
  chromium = await Unattached.launch();
});

afterAll(async () => {
  await chromium?.close();
  await web?.close();
});

declare const chrome: {
  readonly tabs: { query(what: { url: string }): Promise<{ id: number }[]> };
  readonly storage: { session: { get(): Promise<{ watch?: { watched: readonly number[] } }> } };
};

/** Opens a page in a tab of its own; answers the tab. */
async function openTab(url: string): Promise<number> {
  await chromium.openTab(url);
  const find = (): Promise<number | undefined> =>
    chromium.evaluate(async (address) => (await chrome.tabs.query({ url: address }))[0]?.id, url);
  return until('the tab', find);
}

function isWatched(tabId: number): Promise<boolean> {
  return chromium.evaluate(async (id) => {
    const { watch } = await chrome.storage.session.get();
    return watch?.watched.includes(id) ?? false;
  }, tabId);
}

/** A browser that has only just started may show a page before the extension runs. */
async function untilWatching(): Promise<void> {
  const tabId = await openTab(`${web.origin('page')}/`);
  await until('a watched tab', () => isWatched(tabId));
}

it('a page that is prerendered is heard in its tab, and keeps that when it is shown', async () => {
  web.holds.add('GET /go');
  const url = `${web.origin('page')}/first`;
  await untilWatching();
  const tabId = await openTab(url);
  const paths = async (): Promise<string[]> =>
    (await reportOf(chromium, { tabId })).exchanges.map((one) => new URL(one.url).pathname);
  await expect.poll(async () => (await paths()).toSorted()).toEqual(['/ahead', '/first-asked']);
  await expect.poll(() => web.waiting).toBe(1);
  web.release();
  await expect.poll(paths).toEqual(['/ahead', '/shown']);
});
