import type { Server } from 'node:http';
import { openApiPage } from '../../browser/api-page.ts';
import type { Launch } from '../../browser/both.ts';
import type { Driver, Tab } from '../../browser/driver-interface.ts';
import { listen, portOf, stop } from '../../site/ports.mjs';

import type { Shape } from './probe.ts';

/** A page that stays open; every case has a port of its own, so nothing cached is in its way. */
export interface Visitor {
  readonly origin: string;
  readonly tab: Tab;
}

/** The real browser with three origins: two that a fix may allow, one that nobody allows. */
export interface Pages {
  readonly ours: Visitor;
  readonly second: Visitor;
  readonly foreign: Visitor;
  /** A page of the extension, to ask its background from. */
  readonly apiPage: Tab;
  /** The panel of the first origin's tab, every row rendered. */
  openPanel(lang: 'en' | 'fr'): Promise<Tab>;
  close(): Promise<void>;
}

export async function openPages(launch: Launch): Promise<Pages> {
  const driver = await launch({ lang: 'en' });
  const servers = [await blank(), await blank(), await blank()] as const;
  const [ours, second, foreign] = servers;
  const visitor = await visit(driver, ours);
  const panel = `src/panel/index.html?tabId=${visitor.tab.tabId}&all=1`;
  return {
    ours: visitor,
    second: await visit(driver, second),
    foreign: await visit(driver, foreign),
    apiPage: await openApiPage(driver),
    openPanel: (lang) => driver.openExtensionPage(`${panel}&lang=${lang}`),
    close: async () => {
      await driver.close();
      await Promise.all(servers.map(stop));
    },
  };
}

/** A page whose visit leaves a cookie for every port of the host. */
function blank(): Promise<Server> {
  const headers = { 'Content-Type': 'text/html', 'Set-Cookie': 'sid=1; Path=/' };
  return listen((_, response) => {
    response.writeHead(200, headers).end('<!doctype html><title>p</title>');
  });
}

async function visit(driver: Driver, server: Server): Promise<Visitor> {
  const origin = `http://localhost:${portOf(server)}`;
  return { origin, tab: await driver.openTab(`${origin}/`) };
}

/** What the page got to see. */
export interface Result {
  readonly readable: boolean;
  /** Names of the response headers that the page could read. */
  readonly names: readonly string[];
}

/** Makes the request as a page does and says whether the page may read the answer. */
export async function ask(tab: Tab, url: string, shape: Shape): Promise<Result> {
  if (shape.module) return { readable: await tab.evaluate(loadModule, url), names: [] };
  const { method, headers, credentialed } = shape;
  const credentials = credentialed ? 'include' : 'same-origin';
  const body = method === 'PUT' || method === 'POST' ? '{}' : null;
  return tab.evaluate(fetchAs, url, { method, headers: { ...headers }, credentials, body });
}

/** Runs in the page. */
function loadModule(url: string): Promise<boolean> {
  const script = Object.assign(document.createElement('script'), { type: 'module', src: url });
  document.head.append(script);
  return new Promise((resolve) => {
    script.addEventListener('load', () => resolve(true));
    script.addEventListener('error', () => resolve(false));
  });
}

/** Runs in the page. */
function fetchAs(url: string, init: RequestInit): Promise<Result> {
  return fetch(url, { ...init, cache: 'no-store' }).then(
    async (answer) => {
      await answer.text();
      return { readable: true, names: [...answer.headers.keys()] };
    },
    () => ({ readable: false, names: [] }),
  );
}
