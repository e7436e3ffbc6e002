import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hear, type Verdict } from '../../../scripts/start/chromium/verdicts.mjs';
import { type Detail, type Row, readRows } from '../../../scripts/start/panel.mjs';
import { readDetail } from '../../../scripts/start/terminal/detail.mjs';
import { scenarios } from '../../site/scenarios.mjs';
import { type Site, startSite } from '../../site/site.mjs';
import { type Driver, drive } from '../driver.ts';

let site: Site;
let driver: Driver;
let verdicts: readonly Verdict[];
let panel: Page;
let rows: Row[];

const broken = scenarios.filter(({ reason }) => reason !== null);
const fine = scenarios.filter(({ reason }) => reason === null);

beforeAll(async () => {
  site = await startSite();
  driver = await drive('en');
  ({ verdicts } = await hear(driver.page));
  await driver.page.goto(site.url);
  await driver.page.waitForSelector('body[data-done]');
  panel = await driver.panel('en');
  const last = panel.locator('[data-outcome="blocked"]').nth(broken.length - 1);
  // When some never come, the tests say which.
  await last.waitFor({ timeout: 10_000 }).catch(() => undefined);
  rows = await readRows(panel);
});

afterAll(async () => {
  await driver?.close();
  await site?.close();
});

const urlOf = (id: string) => site.asked.find((one) => one.id === id)?.url ?? '';
const indexOf = (id: string) => rows.findIndex(({ url }) => url === urlOf(id));
const said = (url: string) => verdicts.filter((one) => one.url === url);

/** What the page itself got: `ok` or `blocked`. */
function seen(id: string) {
  return driver.page.locator(`[data-scenario="${id}"]`).getAttribute('data-state');
}

async function details(page: Page): Promise<Detail[]> {
  const all: Detail[] = [];
  for (const { id } of broken) all.push(await readDetail(page, indexOf(id)));
  return all;
}

/** Servers have names of their own in every language, but for the headers that any server sends. */
const ANY = /^(?:Any server|Tout serveur)$/;
const sizes = ({ fixes }: Detail) =>
  fixes.map(({ server, blocks }) => [server.replace(ANY, 'any'), blocks.length]);
const reasons = ({ findings }: Detail) => findings.map(({ reason }) => reason);
const titles = ({ findings }: Detail) => findings.map(({ title }) => title);

describe('what the browser blocks is explained', () => {
  it.each(broken)('$id', async ({ id, reason, init }) => {
    expect(await seen(id)).toBe('blocked');
    const row = rows[indexOf(id)];
    expect(row).toMatchObject({ outcome: 'blocked', reason, method: init?.method ?? 'GET' });
    const [error = '', ...others] = said(urlOf(id)).flatMap(({ corsError }) => corsError ?? []);
    expect(others).toEqual([]);
    // Where credentials decide what the browser says, and nothing shows them, two names stand.
    const predicted = row?.browserError.split('|') ?? [];
    expect(predicted).toContain(error);
    expect(predicted.length).toBeLessThanOrEqual(2);
  });
});

describe('what the browser allows is not called blocked', () => {
  it.each(fine)('$id', async ({ id }) => {
    expect(await seen(id)).toBe('ok');
    expect(said(urlOf(id)).filter(({ corsError }) => corsError)).toEqual([]);
    expect(rows.filter((row) => row.url === urlOf(id) && row.outcome === 'blocked')).toEqual([]);
  });
});

describe('three faults in one exchange', () => {
  it('are listed at once, the one that the browser names first', async () => {
    const { findings } = await readDetail(panel, indexOf('three-faults'));
    const certain = findings.filter(({ certainty }) => certainty === 'certain');
    expect(certain.map(({ reason, leg }) => `${leg} ${reason}`)).toEqual([
      'preflight CORSAllowOriginNotMatchingOrigin',
      'preflight CORSMethodNotFound',
      'preflight CORSMissingAllowHeaderFromPreflight',
    ]);
  });
});

describe('both languages', () => {
  it('explain every request, each in its own words, with the same configuration', async () => {
    const english = await details(panel);
    const french = await details(await driver.panel('fr'));
    expect(french.map(reasons)).toEqual(english.map(reasons));
    expect(french.map(sizes)).toEqual(english.map(sizes));
    const same = new Set(english.flatMap(titles));
    expect(same).not.toContain('');
    expect(french.flatMap(titles).filter((title) => same.has(title))).toEqual([]);
  });
});
