import type { Server } from 'node:http';
import type { Launch } from '../browser/both.ts';
import type { Driver, Tab } from '../browser/driver-interface.ts';
import { listen, portOf, stop } from '../site/ports.mjs';

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
