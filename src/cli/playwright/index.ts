import type { CDPSession, Page } from 'playwright-core';
import type { Entry } from '../../diagnosis/index.ts';
import { diagnose, neighboursOf } from '../../diagnosis/index.ts';
import { redactEntry } from '../../formats/redact.ts';
import { reportOf } from '../../formats/report/report.ts';
import { shareAs } from '../../formats/share.ts';
import { faultOf, faultText } from '../../formats/wording.ts';
import type { Exchange } from '../../model/index.ts';
import { firstHop, safeValue } from '../../model/index.ts';
import { inLog } from '../reporters/log.ts';
// Loads the texts of both languages, too.
import { say } from '../texts/index.ts';
import { CdpRecorder } from './recorder.ts';

/** What a page's requests came to, with preflights, whatever routes the test has set. */
export interface CorsRecording {
  /** Every exchange that was blocked, judged; waits for answers that are still to be fetched. */
  faults(): Promise<readonly Entry[]>;
  /** Whether every request that was made so far has its answer or its end. */
  isSettled(): boolean;
  stop(): Promise<void>;
}

/** As much of Playwright's `testInfo` as is used. */
interface Attaches {
  attach(name: string, options: { body: string; contentType: string }): Promise<void>;
}

const RECORDINGS = new WeakMap<object, CdpRecorder>();

/**
 * Records the page's requests from now on. Chromium only: Playwright shows no preflights of Firefox
 * and WebKit, so there it rejects with a sentence that says so.
 */
export async function recordCors(page: Page): Promise<CorsRecording> {
  const session = await sessionOf(page);
  const recorder = new CdpRecorder(session, () => originOf(page));
  RECORDINGS.set(page, recorder);
  await recorder.start();
  return {
    faults: () => faultsOf(recorder),
    isSettled: () => recorder.isSettled(),
    stop: () => session.detach(),
  };
}

async function sessionOf(page: Page): Promise<CDPSession> {
  const name = page.context().browser()?.browserType().name() ?? 'chromium';
  if (name === 'chromium') return page.context().newCDPSession(page);
  throw new Error(
    `raison/playwright sees preflights in Chromium only, and this is ${name}. Run this test in the chromium project, or use raison check.`,
  );
}

function originOf(page: Page): string {
  const url = page.url();
  return URL.canParse(url) ? new URL(url).origin : 'null';
}

async function faultsOf(recorder: CdpRecorder): Promise<Entry[]> {
  const exchanges = await recorder.exchanges();
  return judged(exchanges).filter(({ diagnosis }) => diagnosis.outcome === 'blocked');
}

function judged(exchanges: readonly Exchange[]): Entry[] {
  const around = neighboursOf(exchanges);
  return exchanges.map((exchange, at) => ({
    exchange,
    diagnosis: diagnose(exchange, around[at] ?? {}),
  }));
}

/** For `test.extend(corsFixtures)`: every page of a test is recorded before it opens anything. */
export const corsFixtures = {
  page: async (
    { page }: { page: Page },
    use: (page: Page) => Promise<void>,
    testInfo: Attaches,
  ): Promise<void> => {
    const recording = await recordCors(page);
    await use(page);
    const faults = await recording.faults();
    if (faults.length === 0) return;
    const text = faults.map((entry) => shareAs('markdown', entry, 'en')).join('\n');
    await testInfo.attach('cors.md', { body: text, contentType: 'text/markdown' });
    const report = JSON.stringify(reportOf(-1, faults, 0), null, 2);
    await testInfo.attach('cors.json', { body: report, contentType: 'application/json' });
  },
};

/** For `expect.extend(corsMatchers)`: `await expect(page).toHaveNoCorsFaults()`. */
export const corsMatchers = {
  async toHaveNoCorsFaults(page: Page) {
    const recorder = RECORDINGS.get(page);
    if (recorder === undefined) {
      throw new Error(
        'Nothing was recorded: call recordCors(page), or extend test with corsFixtures.',
      );
    }
    const faults = await faultsOf(recorder);
    return {
      pass: faults.length === 0,
      name: 'toHaveNoCorsFaults',
      message: () => (faults.length === 0 ? say('no-faults', 'en') : messageOf(faults)),
    };
  },
};

function messageOf(faults: readonly Entry[]): string {
  const parts = faults.map(redactEntry).map(({ exchange, diagnosis }) => {
    const { url, actual } = firstHop(exchange);
    const texts = diagnosis.findings.map((finding) =>
      faultText(faultOf(finding, false, 'en'), 'en'),
    );
    return [`${actual.method} ${safeValue(url)} from ${exchange.origin}`, ...texts].join('\n\n');
  });
  return inLog(parts.join('\n\n'), 'text');
}
