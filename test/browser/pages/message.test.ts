import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'playwright';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { reasons } from '../../../src/reasons/index.ts';
import { type Driver, drive } from '../driver.ts';
import { axeFaults } from './axe.ts';

let driver: Driver;
let server: Server;
let panel: Page;

/** An API that refuses every preflight for want of a method, and lets a plain GET pass. */
beforeAll(async () => {
  server = createServer((request, answer) => {
    answer.setHeader('Access-Control-Allow-Origin', '*');
    answer.setHeader('Access-Control-Allow-Headers', 'content-type');
    answer.end(request.url === '/start' ? '<title>x</title>' : '{}');
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  driver = await drive();
});

afterAll(async () => {
  await driver?.close();
  server?.close();
});

afterEach(() => panel?.close());

const host = (name: string): string =>
  `http://${name}.localhost:${(server.address() as AddressInfo).port}`;

async function openBox(lang: 'en' | 'fr'): Promise<void> {
  panel = await driver.panel(lang);
  await panel.getByTestId('open-message').focus();
  await panel.keyboard.press('Enter');
  await panel.locator('#pasted:focus').waitFor();
}

/** As a reader does: from the clipboard's text, into the field that has the focus. */
async function paste(text: string): Promise<void> {
  await panel.keyboard.press('ControlOrMeta+A');
  await panel.keyboard.insertText(text);
}

const explained = () => panel.getByTestId('explained');

const MISSING =
  "Access to fetch at 'https://api.example/items' from origin 'https://app.example' has been blocked by CORS policy: No 'Access-Control-Allow-Origin' header is present on the requested resource.";
const METHOD =
  'Blocage d’une requête multiorigine (Cross-Origin Request) : la politique « Same Origin » ne permet pas de consulter la ressource distante située sur https://api.example/items. Raison : méthode manquante dans l’en-tête « Access-Control-Allow-Methods ».';
const DISABLED =
  'Cross-Origin Request Blocked: The Same Origin Policy disallows reading the remote resource at https://api.example/items. (Reason: CORS disabled).';

describe.each(['en', 'fr'] as const)('explain a message (%s)', (lang) => {
  it('explains what is pasted, at once, with its values and the fix it proves', async () => {
    await openBox(lang);
    await paste(MISSING);
    expect(await explained().getAttribute('data-reason')).toBe('CORSMissingAllowOrigin');
    expect(await explained().innerText()).toContain('api.example');
    const code = panel.locator('[data-testid="fix"][data-server="nginx"] pre').first();
    expect(await code.textContent()).toContain('"https://app.example"');
  });

  it('asks for what the message lacks, and then writes the fix', async () => {
    await openBox(lang);
    await paste(METHOD);
    expect(await explained().getAttribute('data-reason')).toBe('CORSMethodNotFound');
    expect(await panel.getByTestId('fix').count()).toBe(0);
    await panel.locator('#added-origin').fill('http://localhost:5173/shop');
    await panel.locator('#added-method').fill('DELETE');
    const code = panel.locator('[data-testid="fix"][data-server="nginx"] pre').first();
    expect(await code.textContent()).toMatch(/localhost:5173"[^]*DELETE/);
  });

  it('opens reasons that no event shows, and has no fix for them', async () => {
    await openBox(lang);
    await paste(DISABLED);
    expect(await explained().getAttribute('data-reason')).toBe('CORSDisabled');
    expect(await panel.getByTestId('fix').count()).toBe(0);
    expect(await panel.getByTestId('message-missing').count()).toBe(0);
  });

  it('has no barrier that axe knows of', async () => {
    await openBox(lang);
    await paste(METHOD);
    expect(await axeFaults(panel)).toEqual([]);
  });
});

describe('the box', () => {
  it('answers unknown text honestly and keeps it', async () => {
    await openBox('en');
    await paste('Uncaught ReferenceError: x is not defined');
    expect(await panel.getByTestId('message-unknown').count()).toBe(1);
    expect(await panel.locator('#pasted').inputValue()).toBe(
      'Uncaught ReferenceError: x is not defined',
    );
  });

  it('shows a hostile paste of 64 KB as text', async () => {
    await openBox('en');
    const value = `<img src=x onerror="document.title='got'"> \u202E{value}\``;
    const message = `The 'Access-Control-Allow-Origin' header contains the invalid value '${value}'. `;
    await paste(message + '<b>\u2066'.repeat(65_536 / 4));
    expect(await explained().getAttribute('data-reason')).toBe('origin-malformed');
    expect(await explained().locator('img, b').count()).toBe(0);
    const text = await explained().innerText();
    expect(text).toContain('<img src=x');
    expect(text).not.toMatch(/[\u202E\u2066]/);
    expect(await panel.title()).not.toBe('got');
  });

  it('closes with Escape and gives the focus back', async () => {
    await openBox('en');
    await paste(MISSING);
    await panel.keyboard.press('Escape');
    expect(await panel.getByTestId('message').count()).toBe(0);
    const focused = panel.locator('[data-testid="open-message"]:focus');
    expect(await focused.count()).toBe(1);
    await panel.keyboard.press('Enter');
    expect(await panel.locator('#pasted').inputValue()).toBe(MISSING);
  });

  it('is in the popup as well', async () => {
    panel = await driver.panel('fr');
    await panel.goto(panel.url().replace('/panel/', '/popup/'));
    await panel.getByTestId('open-message').click();
    await panel.locator('#pasted:focus').waitFor();
    await paste(DISABLED);
    expect(await explained().getAttribute('data-reason')).toBe('CORSDisabled');
  });
});

async function openReasons(lang: 'en' | 'fr'): Promise<void> {
  panel = await driver.panel(lang);
  await panel.getByTestId('open-reasons').click();
  await panel.locator('.reason-pane input:focus').waitFor();
}

const rows = () => panel.getByTestId('reason-row');
const listed = () =>
  rows().evaluateAll((all) => all.map((row) => (row as HTMLElement).dataset['reason'] ?? ''));

describe.each(['en', 'fr'] as const)('all reasons (%s)', (lang) => {
  it('lists every reason once, and tells each of them', async () => {
    await openReasons(lang);
    const ids = await listed();
    expect(ids.length).toBe(reasons.length);
    expect(new Set(ids)).toEqual(new Set(reasons.map(({ id }) => id)));
    await rows().first().focus();
    for (const id of ids) {
      expect(await panel.getByTestId('reason').getAttribute('data-reason')).toBe(id);
      expect(await panel.getByTestId('browser-names').count()).toBe(1);
      await panel.keyboard.press('ArrowDown');
    }
  });

  it('finds a reason by a browser’s own name of it', async () => {
    await openReasons(lang);
    await panel.keyboard.insertText('CORSNotSupportingCredentials');
    await expect.poll(listed).toContain('CORSNotSupportingCredentials');
    expect((await listed()).length).toBeLessThan(6);
  });

  it('has no barrier that axe knows of', async () => {
    await openReasons(lang);
    expect(await axeFaults(panel)).toEqual([]);
  });
});

describe('a preflighted request', () => {
  it('says which method and header made the browser ask', async () => {
    await driver.page.goto(`${host('page')}/start`);
    await driver.page.evaluate(
      (url) =>
        fetch(url, {
          method: 'PUT',
          headers: { 'Content-Type': 'application/json' },
          body: '{}',
        }).catch(() => undefined),
      `${host('api')}/items`,
    );
    panel = await driver.panel('en');
    const why = panel.getByTestId('preflight-why');
    await why.locator('summary').click();
    expect(await why.locator('[data-cause]').count()).toBe(2);
    expect(await why.innerText()).toMatch(/PUT[^]*content-type/);
  });
});
