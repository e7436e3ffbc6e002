import type { Page } from 'playwright';
import { openDevTools } from '../../scripts/start/chromium/devtools.mjs';
import { openPanelPage, readReport } from '../../scripts/start/panel.mjs';
import { consoleWording, diagnose, valueSaid } from '../../src/diagnosis/index.ts';
import { openFile } from '../../src/formats/index.ts';
import type { Report, ReportedExchange } from '../../src/formats/report/report.ts';
import { plainText } from '../../src/i18n/index.ts';
import { lastHop } from '../../src/model/index.ts';
import { drive } from '../browser/driver.ts';
import { scenarios } from '../site/scenarios.mjs';
import { startSite } from '../site/site.mjs';
import { textsOf } from './panel-texts.ts';

/** Whose words are scored, for the same requests of the demo. */
export const SOURCES = [
  'Raison',
  'Chromium’s console',
  'Chromium’s Issues panel',
  'Firefox’s console',
] as const;
export type Source = (typeof SOURCES)[number];

/** A blocked request of the demo, and all that each source says about it in English. */
export interface Explained {
  readonly reported: ReportedExchange;
  readonly texts: Readonly<Record<Source, string>>;
}

const BLOCKED = scenarios.filter(({ reason }) => reason !== null).length;

/** Opens the demo in Chromium with DevTools, and reads what each source says about its requests. */
export async function demoInEverySource(): Promise<Explained[]> {
  const site = await startSite();
  const driver = await drive('en');
  try {
    const { context, extensionId, page, tabId } = driver;
    const lines: string[] = [];
    page.on('console', (line) => lines.push(line.text()));
    const { frontend } = await openDevTools(context, page, extensionId);
    await page.goto(site.url);
    await page.waitForSelector('body[data-done]');
    const issues = (await frontend.evaluate(ISSUES)) as readonly Issue[];
    const panel = await openPanelPage(context, { extensionId, tabId, lang: 'en' });
    const rows = panel.locator('[data-testid="exchange"][data-outcome="blocked"]');
    await rows.nth(BLOCKED - 1).waitFor({ state: 'attached' });
    const report = (await readReport(panel, tabId)) as Report;
    return await heardOf(panel, report, { lines, issues });
  } finally {
    await driver.close();
    await site.close();
  }
}

interface Issue {
  readonly url: string;
  readonly text: string;
}

async function heardOf(
  panel: Page,
  report: Report,
  { lines, issues }: { readonly lines: readonly string[]; readonly issues: readonly Issue[] },
): Promise<Explained[]> {
  const firefox = linesOfFirefox(report);
  const explained: Explained[] = [];
  for (const [index, reported] of report.exchanges.entries()) {
    const { url, method, outcome, rootCause } = reported;
    if (outcome !== 'blocked' || rootCause === null) continue;
    const row = `[data-testid="exchange"][data-url="${url}"][data-method="${method}"]`;
    const id = (await panel.locator(row).first().getAttribute('data-id')) ?? '';
    const isOfIt = (text: string): boolean => text.includes(url);
    explained.push({
      reported,
      texts: {
        Raison: (await textsOf(panel, [id]))[0] ?? '',
        'Chromium’s console': lines.filter(isOfIt).join('\n'),
        'Chromium’s Issues panel': issues
          .filter((issue) => issue.url === url)
          .map(({ text }) => text)
          .join('\n'),
        'Firefox’s console': firefox[index] ?? '',
      },
    });
  }
  return explained;
}

/**
 * Runs in the DevTools front-end: each CORS issue's request, with its description and what its table
 * has, or may have, by the name of the error.
 */
const ISSUES = `(async () => {
  const { IssuesManager } = await import('./models/issues_manager/issues_manager.js');
  const all = [...IssuesManager.IssuesManager.instance().issues()];
  const cors = all.filter((one) => String(one.code()).startsWith('CorsIssue'));
  return Promise.all(cors.map(async (one) => {
    const { request, corsErrorStatus, initiatorOrigin } = one.details();
    const description = one.getDescription();
    const file = description && new URL('./models/issues_manager/descriptions/' + description.file, location.href);
    const prose = file ? await (await fetch(file)).text() : '';
    const { corsError, failedParameter } = corsErrorStatus;
    const of = (pattern, text) => pattern.test(corsError) ? text : '';
    const table = [
      request.url, failedParameter, initiatorOrigin, one.code(),
      of(/Preflight/, 'Preflight Request'), of(/Missing/, 'Missing Header'),
      of(/Origin/, 'Access-Control-Allow-Origin'),
      of(/Credentials/, 'Access-Control-Allow-Credentials'),
    ];
    return { url: request.url, text: [prose, ...table].join('\\n') };
  }));
})()`;

/** By place in the report: Firefox's line by its table, which the oracle compares with Firefox. */
function linesOfFirefox(report: Report): string[] {
  const opened = openFile(JSON.stringify(report));
  if (opened.kind === 'refused') throw new Error('the report cannot be read');
  return opened.entries.map(({ exchange }) => {
    const { error: _, ...rest } = exchange;
    const diagnosis = diagnose({ ...rest, browser: 'firefox' });
    const [name = ''] = diagnosis.browserErrors;
    const reason = plainText(consoleWording(name, 'en') ?? '', {
      value: valueSaid(diagnosis, name),
    });
    const { url, actual, preflight } = lastHop(exchange);
    const status = (actual.answer ?? preflight?.answer)?.status ?? '(null)';
    return `Cross-Origin Request Blocked: The Same Origin Policy disallows reading the remote resource at ${url}. (Reason: ${reason}). Status code: ${status}.`;
  });
}
