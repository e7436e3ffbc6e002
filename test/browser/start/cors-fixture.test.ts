import type { Server } from 'node:http';
import type { Browser, Page } from 'playwright';
import { chromium } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { corsFixtures, corsMatchers, recordCors } from '../../../src/cli/playwright/index.ts';
import { seeded, targetFor } from '../../cli/seeded.ts';
import type { Case } from '../../oracle/cases/case.ts';
import { casesOf } from '../../oracle/cases/one-fault.ts';
import { hopUrl } from '../../oracle/cases/places.ts';
import { OracleServer } from '../../oracle/cases/server.ts';
import { listen, portOf, stop } from '../../site/ports.mjs';

let browser: Browser;
let server: OracleServer;
let home: Server;

beforeAll(async () => {
  browser = await chromium.launch({
    executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu'],
  });
  server = await OracleServer.open();
  home = await listen((_, response) => {
    response.writeHead(200, { 'Content-Type': 'text/html' }).end('<!doctype html><title>p</title>');
  });
});

afterAll(async () => {
  await browser.close();
  await server.close();
  await stop(home);
});

interface Asked {
  readonly url: string;
  readonly init: RequestInit;
}

/** A page that is recorded and then makes these requests, and what is said of them. */
async function visit(requests: readonly Asked[], before?: (page: Page) => Promise<unknown>) {
  const page = await browser.newPage();
  const recording = await recordCors(page);
  await before?.(page);
  await page.goto(`http://localhost:${portOf(home)}/`);
  for (const request of requests) {
    await page.evaluate(({ url, init }) => fetch(url, init).then(String, String), request);
  }
  const { pass, message } = await corsMatchers.toHaveNoCorsFaults(page);
  const faults = await recording.faults();
  await page.close();
  return { pass, text: message(), faults };
}

function requestOf(one: Case): Asked {
  const { method, headers, credentials } = targetFor(one, server.ports);
  const init: RequestInit = {
    method,
    headers: Object.fromEntries(headers.map(({ name, value }) => [name, value])),
    credentials: credentials ? 'include' : 'same-origin',
  };
  return { url: hopUrl(one, 0, server.ports), init };
}

/**
 * Whether a request carries credentials is hidden; behind a route, where Playwright has let it pass,
 * nothing tells it any more, and a preflight that fails only with credentials is not accused.
 */
function hinges(name: string): boolean {
  return /Wildcard|Credentials/.test(name);
}

const mocked = (page: Page) =>
  page.route('**/items', (route) =>
    route.fulfill({ body: '{}', headers: { 'access-control-allow-origin': '*' } }),
  );
const stopped = (page: Page) => page.route('**/items', (route) => route.abort());
const routed = async (page: Page) => page.route('**/*', (route) => route.continue());

describe('expect(page).toHaveNoCorsFaults()', () => {
  const all = seeded();
  const faults = [
    ...all.filter(({ case: { method }, name }) => method === 'PUT' && !hinges(name)).slice(0, 10),
    ...all.filter(({ case: { method } }) => method === 'GET').slice(0, 10),
  ];

  it.each([
    ['without a route', undefined],
    ['while page.route is active', routed],
  ] as const)('names 20 of 20 seeded faults %s', async (_, before) => {
    server.serve(faults.map((one) => one.case));
    const result = await visit(
      faults.map((one) => requestOf(one.case)),
      before,
    );
    expect(result.pass).toBe(false);
    const named = result.faults.map(({ exchange, diagnosis }) => {
      const at = faults.find((one) => exchange.hops[0].url.includes(`/${one.case.id}/`));
      return [at?.case.id, diagnosis.explained, diagnosis.browserErrors.includes(at?.name ?? '')];
    });
    expect(named).toEqual(faults.map((one) => [one.case.id, true, true]));
    expect(result.text.match(/^✖ /gm)?.length).toBeGreaterThanOrEqual(20);
  });

  it.each([
    ['without a route', undefined],
    ['while page.route is active', routed],
  ] as const)('passes on a healthy server %s', async (_, before) => {
    const healthy = casesOf({
      get: {},
      put: { method: 'PUT', headers: [['X-A', '1']] },
      credentialed: { method: 'PUT', credentials: 'include' },
    });
    server.serve(healthy);
    const { text } = await visit(healthy.map(requestOf), before);
    expect(text).toBe('No CORS faults were found.');
  });

  it.each([
    ['a sandboxed frame', 'frame', 'null'],
    ['a worker', 'worker', 'the page'],
  ] as const)('hears %s, too', async (_, where, from) => {
    const [broken] = faults;
    if (broken === undefined) throw new Error('no fault');
    server.serve([broken.case]);
    const page = await browser.newPage();
    const recording = await recordCors(page);
    await page.goto(`http://localhost:${portOf(home)}/`);
    const { url, init } = requestOf(broken.case);
    // Again and again: the first ones of a frame can come before anybody listens to it.
    const fetches = `fetch(${JSON.stringify(url)}, ${JSON.stringify(init)}).catch(String)`;
    const script = `setInterval(() => ${fetches}, 200)`;
    await page.evaluate(
      ([kind, code]) => {
        const worker = () => new Worker(URL.createObjectURL(new Blob([code])));
        const made = kind === 'worker' ? worker() : undefined;
        document.title = made === undefined ? 'frame' : 'worker';
        const frame = document.createElement('iframe');
        frame.sandbox.add('allow-scripts');
        if (kind === 'frame') frame.srcdoc = `<script>${code}</script>`;
        document.body.append(frame);
      },
      [where, script] as const,
    );
    await expect
      .poll(async () => (await recording.faults()).length, { timeout: 60_000 })
      .toBeGreaterThan(0);
    const [{ exchange } = { exchange: undefined }] = await recording.faults();
    expect(exchange).toMatchObject({
      origin: from === 'null' ? from : `http://localhost:${portOf(home)}`,
      hops: [{ url }],
    });
    await page.close();
  });

  it('attaches what it found to the report', async () => {
    server.serve(faults.map((one) => one.case));
    const page = await browser.newPage();
    const attached: Record<string, string> = {};
    const testInfo = {
      attach: (name: string, { body }: { body: string }) => {
        attached[name] = body;
        return Promise.resolve();
      },
    };
    const use = async () => {
      await page.goto(`http://localhost:${portOf(home)}/`);
      const [one] = faults;
      if (one === undefined) throw new Error('no fault');
      const request = requestOf(one.case);
      await page.evaluate(({ url, init }) => fetch(url, init).then(String, String), request);
    };
    await corsFixtures.page({ page }, use, testInfo);
    await page.close();
    expect(attached['cors.md']).toMatch(/^### \S/);
    expect(JSON.parse(attached['cors.json'] ?? '')).toMatchObject({
      schema: 'raison-report',
      exchanges: [{ outcome: 'blocked' }],
    });
  });

  it('has no opinion on what the test mocks or stops itself', async () => {
    const [broken] = faults;
    if (broken === undefined) throw new Error('no fault');
    for (const before of [mocked, stopped]) {
      expect((await visit([requestOf(broken.case)], before)).pass).toBe(true);
    }
  });
});
