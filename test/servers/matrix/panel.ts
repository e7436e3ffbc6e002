import type { BlockContext } from '../../../src/fixes/index.ts';
import type { Tab } from '../../browser/driver-interface.ts';
import { until } from '../../browser/retry.ts';
import type { Shape } from './probe.ts';

/** A fix as the panel's document holds it. */
export interface ShownFix {
  readonly server: string;
  readonly variant: string;
  /** Each text to paste, under the label of its place. */
  readonly blocks: readonly { readonly context: BlockContext; readonly code: string }[];
}

/** What the panel says about one request. */
export interface Shown {
  readonly outcome: string;
  /** Ids of all findings, most important first. */
  readonly reasons: readonly string[];
  readonly story: string;
  readonly findings: readonly string[];
  readonly fixes: readonly ShownFix[];
}

/** What the reader sets beside the text: in fields to type into, and in lists to choose from. */
export interface Settings {
  readonly typed?: Readonly<Record<string, string>>;
  readonly chosen?: readonly string[];
  /** The only server whose text is read; all of them when absent. */
  readonly server?: string;
}

/** Selects a request in the panel as its reader does, adjusts the text, and reads it. */
export async function readPanel(
  panel: Tab,
  url: string,
  { method }: Shape,
  { typed = {}, chosen = [], server: only }: Settings = {},
): Promise<Shown> {
  await until(`the row of ${url}`, () => panel.evaluate(select, url, method));
  for (const [field, text] of Object.entries(typed)) await panel.evaluate(type, field, text);
  for (const value of chosen) await panel.evaluate(choose, value);
  const fixes: ShownFix[] = [];
  const offered = only === undefined ? await panel.evaluate(serversOffered) : [only];
  for (const server of offered) {
    await until(`the text for ${server}`, () => panel.evaluate(chooseServer, server));
    fixes.push(...(await panel.evaluate(readFixes)));
  }
  return { ...(await panel.evaluate(read)), fixes };
}

/** Runs in the panel: the servers that there is a text for. */
function serversOffered(): string[] {
  const options = document.querySelectorAll<HTMLElement>(
    '[data-testid="server-picker"] [data-server]:not([data-server="not-mine"])',
  );
  return Array.from(options, ({ dataset }) => dataset['server'] ?? '');
}

/** Runs in the panel: the text stands in one server's language at a time. Is it this one's yet? */
function chooseServer(server: string): boolean {
  const list = document.querySelector<HTMLSelectElement>('[data-testid="server-picker"]');
  if (list !== null && list.value !== server) {
    list.value = server;
    list.dispatchEvent(new Event('change', { bubbles: true }));
    return false;
  }
  const isWhole = document.querySelector('[data-testid="detail"][aria-busy="false"]') !== null;
  const text = `[data-testid="fix"][data-server="${server}"], [data-testid="no-lines"]`;
  return isWhole && document.querySelector(text) !== null;
}

/** Runs in the panel. */
function readFixes(): ShownFix[] {
  const fixes = document.querySelectorAll<HTMLElement>('[data-testid="fix"]');
  return Array.from(fixes, (fix) => ({
    server: fix.dataset['server'] ?? '',
    variant: fix.dataset['variant'] ?? '',
    blocks: Array.from(fix.querySelectorAll('pre[data-context] > code'), (code) => ({
      context: code.parentElement?.dataset['context'] as BlockContext,
      code: code.textContent ?? '',
    })),
  }));
}

/**
 * Runs in the panel. A row is marked in the same rendering that shows its explanation, but for the
 * first: then the detail is busy until what explains is loaded.
 */
function select(url: string, method: string): boolean {
  const rows = [...document.querySelectorAll<HTMLElement>('[data-testid="exchange"]')];
  const row = rows.find(({ dataset }) => dataset['url'] === url && dataset['method'] === method);
  row?.click();
  const isExplained = document.querySelector('[data-testid="detail"][aria-busy="false"]') !== null;
  const isSelected = row?.getAttribute('aria-selected') === 'true';
  return isSelected && isExplained && row.dataset['outcome'] === 'blocked';
}

/** Runs in the panel. */
async function type(field: string, text: string): Promise<void> {
  const input = document.querySelector<HTMLInputElement>(`[data-testid="${field}"]`);
  if (input === null) throw new Error(`no field ${field}`);
  input.value = text;
  input.dispatchEvent(new Event('input', { bubbles: true }));
  for (let tries = 0; tries < 500; tries += 1) {
    if (document.querySelector('[data-testid="fix"]')?.textContent?.includes(text)) return;
    await new Promise((done) => setTimeout(done, 10));
  }
}

/** Runs in the panel. Nothing changes where the list or the switch says it already. */
async function choose(value: string): Promise<void> {
  if (value === 'with') {
    const box = document.querySelector<HTMLInputElement>('[data-testid="credentials-switch"]');
    if (box === null) throw new Error('no switch for credentials');
    if (box.checked) return;
    const plain = document.querySelector('[data-testid="fix"]')?.textContent;
    box.click();
    for (let tries = 0; tries < 500; tries += 1) {
      if (document.querySelector('[data-testid="fix"]')?.textContent !== plain) return;
      await new Promise((done) => setTimeout(done, 10));
    }
    return;
  }
  const option = document.querySelector(`[data-testid="adjust"] option[value="${value}"]`);
  const list = option?.closest('select');
  if (!list) throw new Error(`no choice ${value}`);
  if (list.value === value) return;
  const before = document.querySelector('[data-testid="fix"]')?.textContent;
  list.value = value;
  list.dispatchEvent(new Event('change', { bubbles: true }));
  for (let tries = 0; tries < 500; tries += 1) {
    if (document.querySelector('[data-testid="fix"]')?.textContent !== before) return;
    await new Promise((done) => setTimeout(done, 10));
  }
}

/** Runs in the panel. */
function read(): Omit<Shown, 'fixes'> {
  const row = document.querySelector<HTMLElement>('[data-testid="exchange"][aria-selected="true"]');
  const findings = document.querySelectorAll<HTMLElement>('[data-testid="finding"]');
  return {
    outcome: row?.dataset['outcome'] ?? '',
    reasons: (row?.dataset['reasons'] ?? '').split(' '),
    story: document.querySelector('.story')?.textContent ?? '',
    findings: Array.from(findings, ({ textContent }) => textContent ?? ''),
  };
}
