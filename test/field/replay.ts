import type { BrowserContext, CDPSession, Page } from 'playwright';
import { EXTENSION } from '../../scripts/start/build.mjs';
import { startChromium } from '../../scripts/start/chromium/chromium.mjs';
import type { Report, ReportedExchange } from '../../src/formats/index.ts';
import { until } from '../browser/retry.ts';
import type { FieldCase } from './case.ts';
import { pageUrl } from './case.ts';
import type { Group } from './groups.ts';
import { INTERFERING, resolverRules } from './groups.ts';
import { END_WORKER, requestScript, START_WORKER } from './page.ts';
import type { PanelText } from './read-panel.ts';
import { panelPath, READ_PANEL } from './read-panel.ts';
import type { FieldServers } from './servers.ts';

/** What a replay showed. */
export interface Replayed {
  readonly field: FieldCase;
  /** Absent when the panel lists nothing. */
  readonly exchange: ReportedExchange | undefined;
  /** Chromium's own name of the failure; `undefined` when it has no CORS name for it. */
  readonly corsError: string | undefined;
  /** The English explanation as the panel opens, everything unfolded, and the fix as a list of headers. */
  readonly shown: string;
}

interface Browser {
  readonly context: BrowserContext;
  /** The extension's own origin with a slash. */
  readonly base: string;
  /** A page of the extension, from which its messages can be sent. */
  readonly control: Page;
  close(): Promise<void>;
}

async function launch(group: Group, servers: FieldServers): Promise<Browser> {
  const flags = [
    `--host-resolver-rules=${resolverRules(group)}`,
    `--ignore-certificate-errors-spki-list=${servers.trustedKey}`,
    `--ip-address-space-overrides=127.0.0.1:${servers.publicHttps}=public`,
  ];
  const extension = group.interfering ? `${EXTENSION},${INTERFERING}` : EXTENSION;
  const { ready, close } = startChromium({ lang: 'en', headless: true, extension, flags });
  const { context, extensionId } = await ready;
  const base = `chrome-extension://${extensionId}/`;
  const control = await context.newPage();
  await control.goto(`${base}src/options/index.html`);
  await control.evaluate(
    `chrome.storage.local.set({ preferences: { watch: 'always', showAllowed: true } })`,
  );
  return { context, base, control, close };
}

/** Chromium's name of each failure of a page, by request id; the first is the exchange's. */
async function corsErrorsOf(session: CDPSession): Promise<string[]> {
  const errors: string[] = [];
  session.on('Network.loadingFailed', ({ corsErrorStatus }) => {
    if (corsErrorStatus !== undefined) errors.push(corsErrorStatus.corsError);
  });
  await session.send('Network.enable');
  return errors;
}

async function reportOf({ control }: Browser, tabId: number): Promise<Report> {
  return control.evaluate<Report>(
    `chrome.runtime.sendMessage({ type: 'report', tabId: ${tabId} })`,
  );
}

/** The exchange of a request that came after so many others to the same server. */
async function exchangeOf(
  browser: Browser,
  tabId: number,
  { request }: FieldCase,
  earlier: number,
): Promise<ReportedExchange | undefined> {
  // The report leaves out parts of the path that look like somebody's data.
  const { origin } = new URL(request.url);
  const ended = async () => {
    const { exchanges } = await reportOf(browser, tabId);
    return exchanges.filter(({ url, end }) => url.startsWith(origin) && end !== 'pending')[earlier];
  };
  return until('the exchange', ended, 5000).catch(() => undefined);
}

/** As the panel opens in English, with the headers for any server below. */
async function explain(browser: Browser, tabId: number): Promise<string> {
  const page = await browser.context.newPage();
  const read = async (server?: string) => {
    await page.goto(browser.base + panelPath(tabId, 'en', server));
    return page.evaluate<PanelText>(`(${READ_PANEL})()`);
  };
  const { pane } = await read();
  const { lines } = await read('headers');
  await page.close();
  return `${pane}\n${lines}`;
}

/** What a page's own code cannot cause: a blocker's refusal, and the fetch of the manifest. */
async function prepare(session: CDPSession, { exchange, request }: FieldCase): Promise<void> {
  if (!exchange.some(({ fault }) => fault === 'blocked-by-client')) return;
  session.on('Fetch.requestPaused', ({ requestId }) => {
    void session.send('Fetch.failRequest', { requestId, errorReason: 'BlockedByClient' });
  });
  await session.send('Fetch.enable', { patterns: [{ urlPattern: `${request.url}*` }] });
}

async function replay(
  browser: Browser,
  servers: FieldServers,
  field: FieldCase,
  isExplained: boolean,
): Promise<Replayed> {
  servers.play(field);
  const page = await browser.context.newPage();
  const session = await browser.context.newCDPSession(page);
  const errors = await corsErrorsOf(session);
  await prepare(session, field);
  await page.goto(pageUrl(field));
  const url = JSON.stringify(page.url());
  const tabs = `chrome.tabs.query({}).then((all) => all.find((tab) => tab.url === ${url})?.id)`;
  const tabId = await browser.control.evaluate<number>(tabs);
  if (field.byWorker !== undefined) await page.evaluate(START_WORKER);
  const steps = [field.before, field, field.after].filter((one) => one !== undefined);
  for (const [index, step] of steps.entries()) {
    servers.play(step);
    await page.evaluate(`{ ${requestScript(step)} }`);
    if (step.request.loader === 'manifest') await session.send('Page.getAppManifest');
    await exchangeOf(browser, tabId, step, index);
  }
  // What follows may tell more of it.
  const exchange = await exchangeOf(browser, tabId, field, steps.indexOf(field));
  if (field.byWorker !== undefined) await page.evaluate(END_WORKER);
  const shown = exchange === undefined || !isExplained ? '' : await explain(browser, tabId);
  await page.close();
  return { field, exchange, corsError: errors[0], shown };
}

/**
 * Replays all cases of one group in one browser, one after the other.
 *
 * @param isExplained whether the panel is opened and read, which takes longer than all the rest
 */
export async function replayGroup(
  group: Group,
  servers: FieldServers,
  isExplained = true,
): Promise<Replayed[]> {
  const browser = await launch(group, servers);
  try {
    const replayed: Replayed[] = [];
    for (const field of group.cases)
      replayed.push(await replay(browser, servers, field, isExplained));
    return replayed;
  } finally {
    await browser.close();
  }
}
