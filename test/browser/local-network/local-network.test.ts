import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Browser } from '../../../src/model/index.ts';
import { openApiPage, reportOf } from '../api-page.ts';
import { inBothBrowsers } from '../both.ts';
import { launchChromium } from '../chromium/launch.ts';
import type { Driver, Tab } from '../driver-interface.ts';
import type { FirefoxDriver } from '../firefox/driver.ts';
import { launchFirefox } from '../firefox/launch.ts';
import { until } from '../retry.ts';
import { storedExchanges } from '../stored.ts';
import type { Cell, Outcome } from './cells.ts';
import { cellsOf, nameOf, outcomeOf } from './cells.ts';
import { LocalNetworkSite } from './site.ts';

/** All 126 of each browser with `LNA=all`; else a sample that has each place, request and permission. */
const STEP = process.env['LNA'] === 'all' ? 1 : 13;

/** What a permission of a page is stored as. */
const STORED = { granted: 1, denied: 2 } as const;
const FEATURES = ['loopback-network', 'local-network'];

declare function askFrom(place: string, what: object): Promise<Outcome>;
declare let outcome: Outcome | undefined;

function openChromium(site: LocalNetworkSite): Promise<Driver> {
  const exceptions = Object.fromEntries(
    Object.entries(STORED).map(([name, setting]) => [`${site.origin(name)},*`, { setting }]),
  );
  const named = FEATURES.map((feature) => [feature.replace('-', '_'), exceptions]);
  return launchChromium({
    flags: [`--ip-address-space-overrides=${site.publicHost}=public,${site.hostOf('local')}=local`],
    preferences: { profile: { content_settings: { exceptions: Object.fromEntries(named) } } },
  });
}

/** Runs in Firefox's own window. */
const STORE = `(origin, feature, value) => Services.perms.addFromPrincipal(
  Services.scriptSecurityManager.createContentPrincipalFromOrigin(origin), feature, value)`;

async function openFirefox(site: LocalNetworkSite): Promise<FirefoxDriver> {
  const driver = await launchFirefox({
    prefs: {
      'network.lna.address_space.public.override': site.publicHost,
      'network.lna.address_space.private.override': site.hostOf('local'),
    },
  });
  for (const [name, value] of Object.entries(STORED)) {
    for (const feature of FEATURES)
      await driver.reach.chrome.runSource(STORE, site.origin(name), feature, value);
  }
  return driver;
}

/** What the panel says it is, by how it ended. Of what only waits there is nothing to say yet. */
const CAUSES = { ok: null, no: 'lna-permission-denied', waits: 'not listed' } as const;
const ENDS = { ok: 'completed', no: 'error', waits: 'pending' } as const;

inBothBrowsers((_, browser: Browser) => {
  const cells = cellsOf(browser).filter((__, index) => index % STEP === 0);
  let site: LocalNetworkSite;
  let driver: Driver;
  let apiPage: Tab;
  let tab: Tab;

  beforeAll(async () => {
    site = await LocalNetworkSite.open();
    driver = await (browser === 'chromium' ? openChromium(site) : openFirefox(site));
    apiPage = await openApiPage(driver);
    tab = await driver.openTab(site.origin('page'));
  });

  afterAll(async () => {
    await driver?.close();
    await site?.close();
  });

  async function start({ place, request, target }: Cell): Promise<void> {
    await tab.evaluate(
      (from, what) => {
        outcome = undefined;
        const asked = askFrom(from, what);
        // Not waited for: it may be that it never ends.
        void (async () => {
          outcome = await asked;
        })();
      },
      place,
      { request, host: site.hostOf(target) },
    );
  }

  /** The root cause of the request, once it has ended as it must. */
  async function causeOf(cell: Cell): Promise<string | null> {
    const end = ENDS[outcomeOf(cell)];
    const isOurs = (url = ''): boolean => url.includes(site.hostOf(cell.target));
    if (cell.request === 'WebSocket') return 'not listed';
    await until(`an exchange that is ${end}`, async () => {
      const stored = await storedExchanges(apiPage);
      return stored.some((one) => isOurs(one.hops[0].url) && one.end === end);
    });
    const { exchanges } = await reportOf(apiPage, tab);
    const listed = exchanges.find(({ url }) => isOurs(url));
    return listed === undefined ? 'not listed' : listed.rootCause;
  }

  /** What the page and the panel say of it. */
  async function observe(cell: Cell) {
    await tab.goto(site.pageFor(cell));
    await start(cell);
    const said = () => tab.evaluate(() => outcome ?? 'waits');
    const cause = await causeOf(cell);
    if (outcomeOf(cell) === 'waits') return { said: await said(), cause };
    const end = await until('an outcome', async () => (await said()) !== 'waits' && said());
    return { said: end, cause };
  }

  it.each(cells.map((cell) => [nameOf(cell), cell] as const))('%s', async (__, cell) => {
    const said = outcomeOf(cell);
    const cause = cell.request === 'WebSocket' ? 'not listed' : CAUSES[said];
    expect(await observe(cell)).toEqual({ said, cause });
  });
});
