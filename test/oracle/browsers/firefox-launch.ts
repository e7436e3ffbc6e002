import { resolve } from 'node:path';
import { openApiPage } from '../../browser/api-page.ts';
import type { Tab } from '../../browser/driver-interface.ts';
import type { FirefoxDriver } from '../../browser/firefox/driver.ts';
import { launchFirefox } from '../../browser/firefox/launch.ts';
import type { Chrome } from '../../browser/firefox/protocol/chrome.ts';
import type { BrowserWindow } from '../../browser/firefox/protocol/privileged.ts';
import type { Ports } from '../cases/places.ts';
import { COOKIE_HOSTS, HOSTS } from '../cases/places.ts';

export interface Launched {
  readonly driver: FirefoxDriver;
  /** A page of the extension, from which its messages can be sent. */
  readonly apiPage: Tab;
}

/** Resolver and cookie jar of Firefox, as far as they are used here. */
interface Privileged extends BrowserWindow {
  readonly Cc: Readonly<Record<string, { getService(of: unknown): Resolver }>>;
  readonly Services: BrowserWindow['Services'] & { readonly cookies: CookieJar };
}

interface Resolver {
  addIPOverride(host: string, address: string): void;
}

interface CookieJar {
  add(...cookie: readonly unknown[]): void;
}

/** Real Firefox with the built extension, and with this oracle's names and cookies. */
export async function launchOracleFirefox(extension: string, ports: Ports): Promise<Launched> {
  const driver = await launchFirefox({ extension: resolve(extension) });
  const { chrome } = driver.reach;
  await chrome.run(nameHosts, HOSTS);
  await fillJar(chrome, ports);
  return { driver, apiPage: await openApiPage(driver) };
}

/** `network.dns.forceResolve` knows one address for all; here some hosts are to be dead. */
function nameHosts(window: BrowserWindow, hosts: readonly (readonly [string, string])[]): void {
  const { Cc, Ci } = window as Privileged;
  const override = Cc['@mozilla.org/network/native-dns-override;1'];
  const resolver = override?.getService(Reflect.get(Ci, 'nsINativeDNSResolverOverride'));
  for (const [host, address] of hosts) resolver?.addIPOverride(host, address);
}

/**
 * Firefox keeps a jar of its own for each site that a page is on (Total Cookie Protection): every
 * host gets its cookie in all of them. Only addresses under `/with` are sent it.
 */
async function fillJar(chrome: Chrome, { one }: Ports): Promise<void> {
  const jars = ['', `(http,localhost,${one})`, '(http,shop.test)'];
  await chrome.run(addCookies, COOKIE_HOSTS, jars);
}

function addCookies(
  window: BrowserWindow,
  hosts: readonly string[],
  jars: readonly string[],
): void {
  const { Ci, Services } = window as Privileged;
  const { SAMESITE_UNSET, SCHEME_HTTP } = Reflect.get(Ci, 'nsICookie') as Record<string, number>;
  const year = Date.now() + 365 * 86_400_000;
  for (const host of hosts) {
    for (const partitionKey of jars) {
      const where = [host, '/with', 'session', 'c00k1e'];
      const kind = [false, false, false, year, { partitionKey }, SAMESITE_UNSET, SCHEME_HTTP];
      Services.cookies.add(...where, ...kind);
    }
  }
}
