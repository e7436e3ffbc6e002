import type { Server } from 'node:http';
import type { Entry } from '../../../src/diagnosis/index.ts';
import { planFixes } from '../../../src/fixes/index.ts';
import { openFile } from '../../../src/formats/index.ts';
import { openApiPage, reportOf } from '../../browser/api-page.ts';
import type { Launch } from '../../browser/both.ts';
import type { Driver, Tab } from '../../browser/driver-interface.ts';
import { until } from '../../browser/retry.ts';
import { listen, portOf, stop } from '../../site/ports.mjs';
import { unusedPort } from '../../site/unused-port.mjs';
import { paste } from '../setup/paste.ts';
import { pooled } from '../setup/pooled.ts';
import { START } from '../setup/servers.ts';
import type { Files } from '../setup/site.ts';
import { WHOLE } from '../setup/site.ts';
import type { SiteFolder } from '../setup/site-folder.ts';
import { makeSiteFolder } from '../setup/site-folder.ts';
import { untrue } from './changes.ts';
import { harmOf } from './compare.ts';
import type { Probe, Recorded } from './probes.ts';
import { probesOf, sendAll } from './probes.ts';
import type { RunningApp } from './sites/application.ts';
import { startApp } from './sites/application.ts';
import type { PageRequest, Site } from './sites/site.ts';
import { HOST } from './sites/site.ts';

/** What came of a site; each list is empty when all is well. */
export interface Outcome {
  readonly site: Site;
  readonly notFixed: readonly string[];
  readonly lost: readonly string[];
  readonly gained: readonly string[];
  /** What the line above the text says and is not so, or does not say. */
  readonly untrue: readonly string[];
  /** The configuration with the fix in it. */
  readonly pasted: Files;
}

export const NOT_BLOCKED = 'it was not blocked';

/** A page in the real browser whose requests the sites block. */
export interface Page {
  readonly origin: string;
  readonly tab: Tab;
  readonly driver: Driver;
  readonly apiPage: Tab;
  close(): Promise<void>;
}

interface Seen {
  readonly site: Site;
  readonly folder: SiteFolder;
  readonly app: RunningApp | undefined;
  readonly port: number;
  /** Keeps the port until the site is started again. */
  readonly held: Server;
  readonly files: Files;
  readonly probes: readonly Probe[];
  readonly before: readonly Recorded[];
  readonly wasReadable: boolean;
}

/** Two cores: more sites at a time only wait for each other. */
const AT_A_TIME = 4;
/** The recorder keeps a bounded number of exchanges. */
const IN_A_BATCH = 60;

/** A page of `app.shop.localhost`, same-site with the sites, which leaves them a cookie. */
export async function openPage(launch: Launch): Promise<Page> {
  const driver = await launch({ lang: 'en' });
  const headers = {
    'Content-Type': 'text/html',
    'Set-Cookie': 'sid=1; Path=/; Domain=shop.localhost',
  };
  const server: Server = await listen((_, response) => {
    response.writeHead(200, headers).end('<!doctype html><title>p</title>');
  });
  const origin = `http://app.shop.localhost:${portOf(server)}`;
  const [tab, apiPage] = [await driver.openTab(`${origin}/`), await openApiPage(driver)];
  const close = async () => {
    await driver.close();
    await stop(server);
  };
  return { origin, tab, driver, apiPage, close };
}

/**
 * Blocked, explained, fixed and compared: every site.
 *
 * @param done told each outcome at once. A site that does not even start is one that is not fixed:
 *   it costs no other its turn.
 */
export async function runSites(
  page: Page,
  sites: readonly Site[],
  done: (outcome: Outcome) => void,
): Promise<void> {
  for (let at = 0; at < sites.length; at += IN_A_BATCH) {
    await page.tab.goto(`${page.origin}/`);
    const batch = sites.slice(at, at + IN_A_BATCH);
    const looked = await pooled(AT_A_TIME, batch, async (site) => {
      try {
        return await see(page, site);
      } catch (error) {
        done(failed(site, error));
        return undefined;
      }
    });
    const seen = looked.filter((one) => one !== undefined);
    const entries = await recorded(page, seen);
    await pooled(AT_A_TIME, seen, async (one) => done(await fixed(page, one, entries)));
  }
}

function failed(site: Site, error: unknown, pasted: Files = { main: '' }): Outcome {
  return { site, notFixed: [String(error)], lost: [], gained: [], untrue: [], pasted };
}

const OTHER_PORTS = 3;

/** Between looking for a port and listening there, another test run may take it. */
async function see(page: Page, site: Site, tries = OTHER_PORTS): Promise<Seen> {
  try {
    return await look(page, site);
  } catch (error) {
    if (tries === 0 || !/in use/i.test(String(error))) throw error;
    return see(page, site, tries - 1);
  }
}

/** The site as it is: what everybody gets, and the page's blocked request. */
async function look(page: Page, site: Site): Promise<Seen> {
  const folder = makeSiteFolder();
  const app = site.app && (await startApp(site.app, page.origin));
  const [port, nobody] = [await unusedPort(), await unusedPort()];
  const place = { port, dir: folder.dir };
  const env = { ...place, app: app?.port ?? nobody, nobody, page: page.origin };
  const own = site.own(env);
  const files = WHOLE[site.server](own, place);
  const probes = probesOf(site, page.origin);
  const daemon = await START[site.server](folder, port, files);
  try {
    const before = await sendAll(port, probes);
    const wasReadable = await isReadable(page.tab, urlOf(port, site), site.request);
    await daemon.stop();
    const held = await listen((_, response) => response.destroy(), port);
    return { site, folder, app, port, held, files, probes, before, wasReadable };
  } finally {
    await daemon.stop();
  }
}

async function fixed(
  page: Page,
  { site, folder, app, port, held, files, probes, before, wasReadable }: Seen,
  entries: ReadonlyMap<string, Entry>,
): Promise<Outcome> {
  let pasted = files;
  try {
    const entry = entries.get(urlOf(port, site));
    if (entry === undefined) throw new Error('the request was not recorded');
    // As in the panel: the reader says what the browser hides, and nothing else.
    const plan = planFixes([entry], {
      ...(site.request.credentialed ? { credentials: true } : {}),
      ...(site.isExtended ? { existing: 'list' } : {}),
    });
    const isHtaccess = files.htaccess?.includes('Header') && !site.isExtended;
    const fits = plan.fixes.filter(({ server }) => server === site.server);
    // A package is for programs that say nothing of CORS yet; these do.
    const wanted = site.isExtended ? 'list' : isHtaccess ? 'htaccess' : 'program';
    const fix = fits.find(({ variant }) => variant === wanted) ?? fits[0];
    if (fix === undefined || (fix.variant === 'list') !== (site.isExtended ?? false))
      throw new Error('there is no text');
    pasted = paste({ server: site.server, path: site.request.path }, files, fix);
    await stop(held);
    const daemon = await START[site.server](folder, port, pasted);
    try {
      const readable = await isReadable(page.tab, urlOf(port, site), site.request);
      const after = await sendAll(port, probes);
      const responses = [page.origin, probes, before, after] as const;
      const notFixed = [
        ...(wasReadable ? [NOT_BLOCKED] : []),
        ...(readable ? [] : ['it is still blocked']),
      ];
      return {
        site,
        notFixed,
        ...harmOf(...responses),
        untrue: untrue(fix.changes ?? plan.changes, ...responses),
        pasted,
      };
    } finally {
      await daemon.stop();
    }
  } catch (error) {
    return failed(site, error, pasted);
  } finally {
    await stop(held);
    folder.remove();
    await app?.stop();
  }
}

function urlOf(port: number, { request }: Site): string {
  return `http://${HOST}:${port}${request.path}`;
}

function isReadable(tab: Tab, url: string, { method, headers, credentialed }: PageRequest) {
  const credentials = credentialed ? 'include' : 'same-origin';
  const body = ['GET', 'HEAD'].includes(method) ? null : '{}';
  const init = { method, headers: { ...headers }, credentials, body } as const;
  return tab.evaluate(
    (to, how) =>
      fetch(to, { ...how, cache: 'no-store' }).then(
        (response) => response.text().then(() => true),
        () => false,
      ),
    url,
    init,
  );
}

/** What the extension recorded of each blocked request, judged by the engine. */
async function recorded(page: Page, seen: readonly Seen[]): Promise<Map<string, Entry>> {
  const urls = seen.map(({ port, site }) => urlOf(port, site));
  return until('all blocked requests in the report', async () => {
    const opened = openFile(JSON.stringify(await reportOf(page.apiPage, page.tab)));
    if (opened.kind === 'refused') throw new Error(`no report: ${opened.because}`);
    const ended = opened.entries.filter(({ exchange }) => exchange.end !== 'pending');
    const entries = new Map(ended.map((entry) => [entry.exchange.hops[0].url, entry]));
    return urls.every((url) => entries.has(url)) && entries;
  });
}
