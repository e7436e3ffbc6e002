import type { BrowserType } from 'playwright-core';
import type { Entry } from '../../diagnosis/index.ts';
import { redactEntry, redactUrl } from '../../formats/redact.ts';
import { briefText } from '../../formats/share.ts';
import { faultOf, say } from '../../formats/wording.ts';
import { firstHop, safeValue } from '../../model/index.ts';
import { linesFor } from '../faults.ts';
import { recordCors } from '../playwright/index.ts';
import { say as own } from '../texts/index.ts';
import { seenByExtension } from './extension.ts';
import type { Load } from './launch.ts';
import { chromiumOf, launched, visit } from './launch.ts';

/**
 * Opens a page in Chromium with Raison's extension, waits until its network is quiet, and says every
 * CORS fault of its requests and the lines that fix the first. Where Chromium loads no extension its
 * own protocol tells the same engine.
 *
 * @param wait how long the page may go on making requests, in milliseconds
 * @throws NoBrowser where Playwright or Chromium is missing, or the page does not open
 */
export async function diagnosePage(url: string, wait: number, load?: Load): Promise<string> {
  const chromium = await chromiumOf(load);
  const seen = await seenByExtension(chromium, url, wait);
  return pageText(url, seen ?? (await seenByProtocol(chromium, url, wait)));
}

/** The exchanges that were blocked, as Chromium's protocol tells of them beside Playwright. */
export async function seenByProtocol(
  chromium: BrowserType,
  url: string,
  wait: number,
): Promise<readonly Entry[]> {
  const browser = await launched(chromium);
  try {
    const page = await browser.newPage();
    const recording = await recordCors(page);
    await visit(page, url, wait, () => recording.isSettled());
    return await recording.faults();
  } finally {
    await browser.close();
  }
}

/** Every request and its faults; of the first all that is known, and the lines where there is room. */
export function pageText(url: string, entries: readonly Entry[]): string {
  const [first, ...others] = entries.map(redactEntry);
  if (first === undefined) return `${redactUrl(url)}: ${own('no-faults', 'en')}`;
  const also = ['Also blocked:', ...others.map(shortText)].join('\n');
  const further = 'Call fix_for_server for the lines of each URL.';
  const brief = {
    head: [headline(first)],
    faults: first.diagnosis.findings.map((finding) => faultOf(finding, false, 'en')),
    lines: linesFor([first], undefined, 'en'),
    tail: [
      ...(others.length === 0 ? [] : [also, further]),
      say('assistant-data', 'en', { redacted: 'true' }),
    ],
    ...(others.length === 0 ? { without: further } : {}),
  };
  return briefText(brief, 'en');
}

function shortText({ exchange, diagnosis }: Entry): string {
  const { url, actual } = firstHop(exchange);
  const errors = diagnosis.findings.filter(
    ({ severity, certainty }) => severity === 'error' && certainty !== 'if-credentialed',
  );
  const ids = new Set(errors.map(({ reason }) => reason));
  return `✖ ${actual.method} ${safeValue(url)}: ${[...ids].join(', ')}`;
}

function headline({ exchange }: Entry): string {
  const { url, actual } = firstHop(exchange);
  return `${actual.method} ${url} from ${exchange.origin}`;
}
