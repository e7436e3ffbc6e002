import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ReportedExchange } from '../../../src/formats/index.ts';
import { openApiPage, reportOf } from '../api-page.ts';
import { launchChromium } from '../chromium/launch.ts';
import type { Driver, Tab } from '../driver-interface.ts';
import { until } from '../retry.ts';
import type { Cell } from './cells.ts';
import { cellsOf, nameOf, passes } from './cells.ts';
import { LocalNetworkSite } from './site.ts';

/** All 126 with `LNA=all`; else every ninth, which has each place, request and permission. */
const STEP = process.env['LNA'] === 'all' ? 1 : 9;
const cells = cellsOf('chromium').filter((_, index) => index % STEP === 0);

interface Asked {
  readonly said: 'ok' | 'no';
  readonly exchanges: readonly ReportedExchange[];
}

/** Content settings as the profile keeps them: 1 allows, 2 denies. */
function permissionsOf(site: LocalNetworkSite): object {
  const exceptions = {
    [`${site.siteWith('granted')},*`]: { setting: 1 },
    [`${site.siteWith('denied')},*`]: { setting: 2 },
  };
  const names = ['local_network', 'loopback_network'];
  const all = Object.fromEntries(names.map((name) => [name, exceptions]));
  return { profile: { content_settings: { exceptions: all } } };
}

declare function askFrom(place: string, what: object): Promise<'ok' | 'no'>;

describe('Local Network Access in chromium', () => {
  let site: LocalNetworkSite;
  let driver: Driver;
  let apiPage: Tab;
  let tab: Tab;

  beforeAll(async () => {
    site = await LocalNetworkSite.open();
    driver = await launchChromium({
      flags: [
        `--ip-address-space-overrides=${site.publicHost}=public,${site.hostOf('local')}=local`,
      ],
      preferences: permissionsOf(site),
    });
    apiPage = await openApiPage(driver);
    tab = await driver.openTab(site.origin('page'));
  });

  afterAll(async () => {
    await driver?.close();
    await site?.close();
  });

  async function ask(cell: Cell): Promise<Asked> {
    await tab.goto(site.pageFor(cell));
    const host = site.hostOf(cell.target);
    const said = await tab.evaluate(
      (place, what) => askFrom(place, what),
      cell.place as string,
      { request: cell.request, host },
    );
    if (cell.request === 'WebSocket') return { said, exchanges: [] };
    const exchanges = await until('the exchange', async () => {
      const { exchanges: all } = await reportOf(apiPage, tab);
      const ours = all.filter(({ url, end }) => url.includes(host) && end !== 'pending');
      return ours.length > 0 && ours;
    });
    return { said, exchanges };
  }

  it.each(cells.map((cell) => [nameOf(cell), cell] as const))('%s', async (_, cell) => {
    const { said, exchanges } = await ask(cell);
    expect(said).toBe(passes(cell) ? 'ok' : 'no');
    if (cell.request === 'WebSocket') return;
    expect(exchanges.map(({ rootCause }) => rootCause)).toEqual([
      passes(cell) ? null : 'lna-permission-denied',
    ]);
  });
});
