import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { PreviewsState } from '../../../src/fixes/preview/index.ts';
import { listen, portOf, stop } from '../../site/ports.mjs';
import type { Driver, Tab } from '../driver-interface.ts';
import { until } from '../retry.ts';
import type { PreviewRow } from './preview-rows.ts';
import { previewable } from './preview-rows.ts';

type Headers = Readonly<Record<string, string | readonly string[]>>;

const PAGE = '<title>page</title><link rel="icon" href="data:,">';

/** Asks what its address says, and tells its parent how it went. */
const FRAME = `<script>fetch(new URL(location).searchParams.get('ask'))
  .then(() => parent.postMessage('ok', '*'), () => parent.postMessage('no', '*'))</script>`;

/** What one path answers; tests repair it by writing another. */
export interface Place {
  preflight: { status: number; headers: Headers };
  actual: { status: number; headers: Headers };
}

/** A page and an API on one port of this machine, whose faults tests can fix. */
export class PreviewWorld {
  readonly #server: Server;
  /** By path. */
  readonly places = new Map<string, Place>();
  /** `METHOD /path?query` of all that was asked, oldest first. */
  readonly asked: string[] = [];

  private constructor(server: Server) {
    this.#server = server;
  }

  static async open(): Promise<PreviewWorld> {
    const holder: { world?: PreviewWorld } = {};
    const server = await listen((request, response) => holder.world?.answer(request, response));
    const world = new PreviewWorld(server);
    holder.world = world;
    for (const [name, row] of Object.entries(previewable))
      world.places.set(`/${name}`, placeOf(row));
    return world;
  }

  /** `http://page.localhost:PORT` for `page`. */
  origin(host: string): string {
    return `http://${host}.localhost:${portOf(this.#server)}`;
  }

  answer(request: IncomingMessage, response: ServerResponse): void {
    const { url = '/', method = 'GET' } = request;
    this.asked.push(`${method} ${url}`);
    const place = this.places.get(url.split('?')[0] ?? '/');
    const answer = method === 'OPTIONS' ? place?.preflight : place?.actual;
    for (const [name, value] of Object.entries(answer?.headers ?? {})) {
      const lines = [value].flat().map((one) => one.replaceAll('{page}', this.origin('page')));
      response.setHeader(name, lines);
    }
    response.setHeader('Cache-Control', 'no-store');
    response.setHeader('Content-Type', 'text/html');
    response.statusCode = answer?.status ?? 200;
    response.end(url.startsWith('/frame') ? FRAME : PAGE);
  }

  close(): Promise<void> {
    return stop(this.#server);
  }
}

function placeOf({ preflight = {}, actual = {}, status = 200 }: PreviewRow): Place {
  return { preflight: { status: 204, headers: preflight }, actual: { status, headers: actual } };
}

/** What extension pages call the API; Chromium knows only the second name. */
declare const browser: ExtensionApi | undefined;
declare const chrome: ExtensionApi;

interface ExtensionApi {
  readonly action: {
    getBadgeBackgroundColor(of: { tabId: number }): Promise<readonly number[]>;
  };
  readonly storage: {
    readonly session: { get(key: string): Promise<{ previews?: PreviewsState }> };
  };
  readonly declarativeNetRequest: { getSessionRules(): Promise<object[]> };
  readonly runtime: { sendMessage(message: object): Promise<object> };
}

/** All session rules of the extension, as any page of it sees them. */
export function rulesIn(apiPage: Tab): Promise<object[]> {
  return apiPage.evaluate(() => {
    const api = typeof browser === 'undefined' ? chrome : browser;
    return api.declarativeNetRequest.getSessionRules();
  });
}

export function tell(apiPage: Tab, message: object): Promise<object> {
  return apiPage.evaluate((one) => {
    const api = typeof browser === 'undefined' ? chrome : browser;
    return api.runtime.sendMessage(one);
  }, message);
}

export function openPanel(driver: Driver, tab: Tab): Promise<Tab> {
  return driver.openExtensionPage(`src/panel/index.html?tabId=${tab.tabId}&lang=en&all=1`);
}

/** What the pages of the extension read about previews. */
export function previewsIn(apiPage: Tab): Promise<PreviewsState> {
  return apiPage.evaluate(async () => {
    const api = typeof browser === 'undefined' ? chrome : browser;
    const { previews } = await api.storage.session.get('previews');
    return previews ?? { on: [], past: [] };
  });
}

/** Red, green and blue of a tab's badge. */
export async function badgeColor(apiPage: Tab, { tabId }: Tab): Promise<readonly number[]> {
  const color = await apiPage.evaluate((id) => {
    const api = typeof browser === 'undefined' ? chrome : browser;
    return api.action.getBadgeBackgroundColor({ tabId: id });
  }, tabId);
  return color.slice(0, 3);
}

/** Ends whatever a test left on. */
export async function stopAll(apiPage: Tab): Promise<void> {
  for (const { id } of (await previewsIn(apiPage)).on)
    await tell(apiPage, { type: 'preview-stop', id });
}

type Where = Pick<Tab, 'evaluate'>;

/** Selects the request in the list, as soon as it is there, and waits until it is explained. */
export async function select(panel: Where, url: string): Promise<void> {
  await until(`the row of ${url}`, () =>
    panel.evaluate((wanted) => {
      const all = document.querySelectorAll<HTMLElement>('[data-testid="exchange"]');
      const row = [...all].find(({ dataset }) => dataset['url'] === new URL(wanted).href);
      const detail = document.querySelector<HTMLElement>('[data-testid="detail"]');
      const isExplained =
        detail?.dataset['explains'] === row?.dataset['url'] && detail?.ariaBusy === 'false';
      if (row?.getAttribute('aria-selected') === 'true') return isExplained;
      row?.click();
      return false;
    }, url),
  );
}

/** Clicks without a mouse, as soon as the element can be clicked. */
export async function press(panel: Where, testId: string): Promise<void> {
  await until(`the button ${testId}`, () =>
    panel.evaluate((id) => {
      const button = document.querySelector<HTMLButtonElement>(`[data-testid="${id}"]`);
      if (button === null || button.disabled) return false;
      button.click();
      return true;
    }, testId),
  );
}

/** Attributes of all elements with that test id. */
export function dataOf(panel: Where, testId: string): Promise<Record<string, string>[]> {
  return panel.evaluate(
    (id) =>
      [...document.querySelectorAll<HTMLElement>(`[data-testid="${id}"]`)].map(({ dataset }) => ({
        ...(dataset as Record<string, string>),
      })),
    testId,
  );
}

export function textIn(panel: Where, testId: string): Promise<string> {
  return panel.evaluate(
    (id) => document.querySelector(`[data-testid="${id}"]`)?.textContent ?? '',
    testId,
  );
}

/** Starts the preview that the panel offers, and waits until the browser has its rules. */
export async function startPreview(panel: Where, rules: () => Promise<number>): Promise<void> {
  await press(panel, 'preview-start');
  await until('a preview', async () => (await rules()) === 2);
}
