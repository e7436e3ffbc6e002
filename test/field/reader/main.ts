import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { diagnose, neighboursOf } from '../../../src/diagnosis/index.ts';
import { reportOf } from '../../../src/formats/report/report.ts';
import type { StubBrowser } from '../../stub/browser.ts';
import { startStubbed } from '../../stub/browser.ts';
import '../../languages.ts';
import type { FieldCase } from '../case.ts';
import { fieldCases } from '../case.ts';
import { fieldExchange } from '../exchange.ts';
import { UNSEEN } from '../unseen/reports.ts';
import { caseOf } from '../unseen/unseen.ts';
import { readDetail } from './read-detail.ts';

/** What lies in front of the second reader: a low dock at the bottom of a window. */
const DOCK = { width: 1280, height: 450 };

/** One report: what its person knew and saw, and the requests that Raison would have recorded. */
interface Read {
  readonly file: string;
  readonly situation: string;
  /** What the person knows to run there, as far as the report says. */
  readonly stack: string;
  readonly cases: readonly [FieldCase, ...FieldCase[]];
}

/**
 * Writes one file a report: its situation, what the first screen of the panel shows in English, and
 * what comes by scrolling and unfolding. Never what was really wrong.
 *
 * @param folder outside the repository; made where it is missing
 * @param only the files to write, as `unseen-036`; all where none is named
 */
export async function main(folder: string, only: readonly string[] = []): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const browser = await startStubbed();
  try {
    for (const read of reports()) {
      if (only.length > 0 && !only.includes(read.file)) continue;
      writeFileSync(join(folder, `${read.file}.md`), await written(browser, read));
    }
  } finally {
    await browser.close();
  }
}

function reports(): Read[] {
  const known = fieldCases().map((field): Read => {
    const { product, consoleLine } = field as FieldCase & Readonly<Record<string, string>>;
    const file = field.id.slice(0, field.id.indexOf('-'));
    const situation = `${field.situation}\n\nStack: ${product ?? 'not said'}`;
    const story = toldBy(situation, field, consoleLine);
    return { file, situation: story, stack: product ?? '', cases: [field] };
  });
  const unseen = Object.entries(UNSEEN).map(([id, report], at): Read => {
    const field = caseOf(id, report);
    const { next } = report;
    const after =
      next && caseOf(`${id} next`, { ...report, headers: next, responses: [['actual', 400]] });
    const file = `unseen-${String(at + 1).padStart(3, '0')}`;
    const story = toldBy(id, field);
    return { file, situation: story, stack: id, cases: after ? [field, after] : [field] };
  });
  return [...known, ...unseen];
}

/** The facts of the request that whoever wrote its code knows. */
function toldBy(story: string, { page, request }: FieldCase, console?: string | null): string {
  const headers = Object.keys(request.headers).join(', ') || 'none of its own';
  return [
    story,
    `Page: ${page.origin}`,
    `Request: ${request.loader} ${request.method} ${request.url} (headers: ${headers}; credentials: ${request.credentials})`,
    ...(typeof console !== 'string' ? [] : [`Console: ${console}`]),
  ].join('\n');
}

async function written(browser: StubBrowser, { situation, stack, cases }: Read): Promise<string> {
  const page = await browser.look({ lang: 'en', theme: 'light', size: DOCK });
  await openReport(page, cases);
  const { screen, below, folded } = await page.evaluate(readDetail);
  return [
    '# The situation',
    situation,
    `# The first screen (${DOCK.width}×${DOCK.height}, nothing unfolded)`,
    screen,
    '# Below it, by scrolling',
    below,
    '# What unfolds',
    folded,
    ...(await chosen(page, stack)),
  ].join('\n\n');
}

/** The person knows what runs there: what the list of servers has for it, else what it offers. */
async function chosen(page: Page, stack: string): Promise<string[]> {
  const list = page.getByTestId('server-picker');
  if ((await list.count()) === 0) return [];
  const names = await list.locator('option').allInnerTexts();
  const known = names
    .filter((name) => new RegExp(`\\b${name.replace(/\W+/g, '.?')}\\b`, 'i').test(stack))
    .toSorted((one, other) => other.length - one.length)[0];
  const offers = `Also to be chosen there: ${names.join(', ')}`;
  if (known === undefined) return ['# The list of servers', offers];
  await list.selectOption({ label: known });
  await page.locator('[data-testid="detail"][aria-busy="false"]').waitFor();
  const lines = ['[data-testid="fix"]:not([hidden])', '[data-testid="no-lines"]'];
  const fix = page.locator([...lines, '[data-testid="owner"]'].join()).first();
  return [`# With ${known} chosen in the list of servers`, await fix.innerText(), offers];
}

/** The requests of a report as a file, opened in the panel as a reader opens one. */
async function openReport(page: Page, cases: Read['cases']): Promise<void> {
  const exchanges = cases.map(fieldExchange);
  const around = neighboursOf(exchanges);
  const entries = exchanges.map((exchange, at) => ({
    exchange,
    diagnosis: diagnose(exchange, around[at]),
  }));
  const buffer = Buffer.from(JSON.stringify(reportOf(1, entries, 0, { redact: false })));
  const file = { name: 'report.json', mimeType: 'application/json', buffer };
  await page.locator('input[type="file"]').setInputFiles(file);
  await page.locator('.file-bar').waitFor();
  const showAllowed = page.locator('.switches input').nth(1);
  if (!(await showAllowed.isChecked())) await showAllowed.check();
  const [first] = cases;
  await page.locator(`[data-testid="exchange"][data-url="${first.request.url}"]`).first().click();
  await page.locator('[data-testid="detail"][aria-busy="false"]').waitFor();
}
