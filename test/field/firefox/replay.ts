import type { Report, ReportedExchange } from '../../../src/formats/index.ts';
import type { FirefoxDriver } from '../../browser/firefox/driver.ts';
import { launchFirefox } from '../../browser/firefox/launch.ts';
import type { FirefoxTab } from '../../browser/firefox/tab.ts';
import { until } from '../../browser/retry.ts';
import type { FieldCase } from '../case.ts';
import { pageUrl } from '../case.ts';
import type { Group } from '../groups.ts';
import { INTERFERING } from '../groups.ts';
import { requestScript } from '../page.ts';
import type { PanelText } from '../read-panel.ts';
import { panelPath, READ_PANEL } from '../read-panel.ts';
import type { FieldServers } from '../servers.ts';
import type { HostMap } from './socks.ts';

/** What a replay in Firefox showed. */
export interface ReplayedInFirefox {
  readonly field: FieldCase;
  /** Absent when the panel lists nothing. */
  readonly exchange: ReportedExchange | undefined;
  /** What Firefox's console called it; empty where it has no CORS name for it. */
  readonly corsErrors: readonly string[];
  /** The English explanation as the panel opens, everything unfolded, and the fix as a list of headers. */
  readonly shown: string;
}

interface Browser {
  readonly driver: FirefoxDriver;
  /** A page of the extension, from which its messages can be sent. */
  readonly control: FirefoxTab;
}

/** Hosts that stand for a tracker: Firefox's own lists are not there without a network. */
function trackers(cases: readonly FieldCase[]): string {
  return cases
    .filter(({ exchange }) => exchange.some(({ fault }) => fault === 'blocked-by-client'))
    .map(({ request }) => new URL(request.url).hostname)
    .join(',');
}

/** Trusts the servers' certificate for one host, as a user can. */
const TRUST = `(hosts, certificate) => {
  const one = Cc['@mozilla.org/security/certoverride;1'].getService(Ci.nsICertOverrideService);
  const all = Cc['@mozilla.org/security/x509certdb;1'].getService(Ci.nsIX509CertDB);
  const cert = all.constructX509FromBase64(certificate);
  for (const [host, port] of hosts) one.rememberValidityOverride(host, port, {}, cert, true);
}`;

/** Firefox fetches a manifest when somebody looks at it in DevTools; this is how they do it. */
const FETCH_MANIFEST = `async () => {
  const url = 'resource://gre/modules/ManifestObtainer.sys.mjs';
  const { ManifestObtainer } = ChromeUtils.importESModule(url);
  await ManifestObtainer.browserObtainManifest(gBrowser.selectedBrowser).catch(() => undefined);
}`;

async function launch(group: Group, servers: FieldServers, hosts: HostMap): Promise<Browser> {
  const prefs = {
    'network.proxy.type': 1,
    'network.proxy.socks': '127.0.0.1',
    'network.proxy.socks_port': hosts.port,
    'network.proxy.socks_remote_dns': true,
    'network.proxy.allow_hijacking_localhost': true,
    'network.proxy.no_proxies_on': '',
    'network.http.speculative-parallel-limit': 0,
    // Hosts below .dev and .app are on it, and then no certificate can be accepted for them.
    'network.stricttransportsecurity.preloadlist': false,
    'privacy.trackingprotection.enabled': true,
    'urlclassifier.trackingTable.testEntries': trackers(group.cases),
  };
  const driver = await launchFirefox({ prefs });
  const secure = [...group.mapping]
    .filter(([, port]) => port === servers.https || port === servers.publicHttps)
    .map(([place]) => /^(.*):(\d+)$/.exec(place)?.slice(1))
    .map(([host = '', port = ''] = []) => [host, Number(port)]);
  await driver.reach.chrome.runSource(TRUST, secure, servers.trustedCertificate);
  if (group.interfering) {
    const extension = { path: INTERFERING, temporary: true };
    await driver.reach.marionette.send('Addon:Install', extension);
  }
  const control = (await driver.openExtensionPage('src/options/index.html')) as FirefoxTab;
  await control.evaluateSource(
    `() => browser.storage.local.set({ preferences: { watch: 'always', showAllowed: true } })`,
  );
  return { driver, control };
}

async function exchangeOf(
  { control }: Browser,
  tabId: number,
  { request }: FieldCase,
): Promise<ReportedExchange | undefined> {
  const { origin } = new URL(request.url);
  const ended = async () => {
    const { exchanges } = await control.evaluateSource<Report>(
      `(tabId) => browser.runtime.sendMessage({ type: 'report', tabId })`,
      tabId,
    );
    return exchanges.find(({ url, end }) => url.startsWith(origin) && end !== 'pending');
  };
  return until('the exchange', ended, 5000).catch(() => undefined);
}

/** As the panel opens in English, with the headers for any server below. */
async function explain({ driver }: Browser, tabId: number): Promise<string> {
  const read = async (server?: string) => {
    const panel = (await driver.openExtensionPage(panelPath(tabId, 'en', server))) as FirefoxTab;
    try {
      return await panel.evaluateSource<PanelText>(READ_PANEL);
    } finally {
      await panel.close();
    }
  };
  const { pane } = await read();
  const { lines } = await read('headers');
  return `${pane}\n${lines}`;
}

async function replay(
  browser: Browser,
  servers: FieldServers,
  field: FieldCase,
): Promise<ReplayedInFirefox> {
  servers.play(field);
  const { driver } = browser;
  const tab = (await driver.openTab('about:blank')) as FirefoxTab;
  const before = (await driver.corsErrors()).length;
  await tab.goto(pageUrl(field));
  await tab.evaluateSource(`() => { ${requestScript(field)} }`);
  if (field.request.loader === 'manifest') await driver.reach.chrome.runSource(FETCH_MANIFEST);
  const exchange = await exchangeOf(browser, tab.tabId, field);
  // The console may speak a little after the request has ended.
  const isNamed = (exchange?.browserErrors.length ?? 0) > 0;
  const said = async () => (await driver.corsErrors()).slice(before);
  const heard = async () => (await said()).length > 0;
  if (isNamed) await until('a word of the console', heard, 3000).catch(() => undefined);
  const errors = await said();
  const shown = exchange === undefined ? '' : await explain(browser, tab.tabId);
  await tab.close();
  return { field, exchange, corsErrors: errors.map(({ name }) => name), shown };
}

/** Replays all cases of one group in one Firefox, one after the other. */
export async function replayInFirefox(
  group: Group,
  servers: FieldServers,
  hosts: HostMap,
): Promise<ReplayedInFirefox[]> {
  hosts.disconnect();
  hosts.mapping = group.mapping;
  const browser = await launch(group, servers, hosts);
  try {
    const replayed: ReplayedInFirefox[] = [];
    for (const field of group.cases) {
      replayed.push(
        await replay(browser, servers, field).catch((cause: unknown) => {
          throw new Error(`${field.id}: ${String(cause)}`, { cause });
        }),
      );
    }
    return replayed;
  } finally {
    await browser.driver.close();
  }
}
