import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startChromium } from '../../../scripts/start/chromium/chromium.mjs';
import type { Browser } from '../../../src/model/index.ts';
import { launchFirefox } from '../firefox/launch.ts';
import { until } from '../retry.ts';

/** All that crossed the network and how the page fared, one line each, in a fixed order. */
export interface Traffic {
  /** `METHOD url > name: value` of headers sent, `… < status name: value` of those received. */
  readonly lines: readonly string[];
  /** What the demo page says of each of its requests. */
  readonly page: readonly string[];
}

const BACKGROUND = {
  chromium: { service_worker: 'nothing.js' },
  firefox: { scripts: ['nothing.js'] },
} as const;

/** An extension that does nothing, in the place of Raison: then all else is the same. */
export async function makePlacebo(
  browser: Browser,
): Promise<{ path: string; remove(): Promise<void> }> {
  const path = await mkdtemp(join(tmpdir(), 'raison-placebo-'));
  const gecko = { id: 'placebo@raison.example' };
  const manifest = {
    manifest_version: 3,
    name: 'Nothing',
    version: '1',
    background: BACKGROUND[browser],
    ...(browser === 'firefox' ? { browser_specific_settings: { gecko } } : {}),
  };
  await writeFile(join(path, 'manifest.json'), JSON.stringify(manifest));
  await writeFile(join(path, 'nothing.js'), '');
  return { path, remove: () => rm(path, { recursive: true, force: true }) };
}

/** Opens the page in a browser of its own and writes down everything until it is done. */
export function trafficOf(browser: Browser, url: string, extension?: string): Promise<Traffic> {
  const chosen = extension === undefined ? {} : { extension };
  return browser === 'chromium' ? inChromium(url, chosen) : inFirefox(url, chosen);
}

type Chosen = { readonly extension?: string };

/** Runs in the page; hence no word from outside. */
const done = (): boolean => document.body.dataset['done'] !== undefined;
const cards = (): string[] =>
  [...document.querySelectorAll<HTMLElement>('[data-scenario]')].map(
    (card) => `${card.dataset['scenario']} ${card.dataset['state']} ${card.textContent}`,
  );

async function inChromium(url: string, chosen: Chosen): Promise<Traffic> {
  const { ready, close } = startChromium({ lang: 'en', headless: true, ...chosen });
  try {
    const { context, page } = await ready;
    const cdp = await context.newCDPSession(page);
    const names = new Map<string, string>();
    const lines: string[] = [];
    cdp.on('Network.requestWillBeSent', ({ requestId, request }) => {
      names.set(requestId, `${request.method} ${request.url}`);
    });
    // By number until the end: an event with the true headers may come before the request's own.
    cdp.on('Network.requestWillBeSentExtraInfo', ({ requestId, headers }) =>
      note(lines, `${requestId}\t>`, headers),
    );
    cdp.on('Network.responseReceivedExtraInfo', ({ requestId, headers, statusCode }) =>
      note(lines, `${requestId}\t< ${statusCode}`, headers),
    );
    cdp.on('Network.responseReceived', ({ requestId, response }) =>
      note(lines, `${requestId}\t= ${response.status}`, response.headers),
    );
    await cdp.send('Network.enable');
    await page.goto(url);
    await until('the end of the demo', () => page.evaluate(done));
    const named = lines.map((line) => line.replace(/^[^\t]*/, (id) => names.get(id) ?? 'unknown'));
    return { lines: named.toSorted(byText), page: await page.evaluate(cards) };
  } finally {
    await close();
  }
}

/** Runs in Firefox's window: headers as they are when all extensions have had their say. */
const LISTEN = `() => {
  window.traffic = [];
  window.Services.obs.addObserver((subject) => {
    const channel = subject.QueryInterface(window.Ci.nsIHttpChannel);
    if (!/localhost/.test(channel.URI.host)) return;
    const name = channel.requestMethod + ' ' + channel.URI.spec;
    const add = (mark) => (header, value) => window.traffic.push(name + '\\t' + mark + ' ' + header + ': ' + value);
    channel.visitRequestHeaders({ visitHeader: add('>') });
    try {
      channel.visitResponseHeaders({ visitHeader: add('< ' + channel.responseStatus) });
    } catch {
      window.traffic.push(name + ' no answer');
    }
  }, 'http-on-stop-request');
}`;

async function inFirefox(url: string, chosen: Chosen): Promise<Traffic> {
  const driver = await launchFirefox(chosen);
  try {
    const { chrome } = driver.reach;
    await chrome.runSource(LISTEN);
    const tab = await driver.openTab(url);
    await until('the end of the demo', () => tab.evaluate(done));
    const lines = await chrome.runSource<string[]>('() => window.traffic');
    const kept = lines.filter((line) => !CHANGING.test(line));
    return { lines: kept.toSorted(byText), page: await tab.evaluate(cards) };
  } finally {
    await driver.close();
  }
}

/** What no two answers have in common. */
const CHANGING = /[<=>](?: \d+)? (?:date|if-modified-since): /i;

function note(lines: string[], about: string, headers: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(headers)) {
    const line = `${about} ${name}: ${value}`;
    if (!CHANGING.test(line)) lines.push(line);
  }
}

function byText(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}
