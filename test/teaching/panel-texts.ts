import type { Page } from 'playwright';
import type { Report, ReportedExchange } from '../../src/formats/report/report.ts';
import { reportOf } from '../../src/formats/report/report.ts';
import type { Locale } from '../../src/i18n/index.ts';
import type { StubBrowser } from '../stub/browser.ts';
import { everyReason } from '../stub/every-reason.ts';
import { missingOf, type Score, score } from './facts.ts';
import { STATEMENTS } from './statements.ts';

/** The example of a reason that blocks its request, as the report tells it. */
export interface Example {
  readonly id: string;
  readonly reason: string;
  readonly reported: ReportedExchange;
}

export const EXAMPLES: readonly Example[] = everyReason().flatMap((entry) => {
  const report: Report = reportOf(1, [entry], 0, { redact: false });
  const [reported] = report.exchanges;
  const { outcome, explained } = entry.diagnosis;
  const reason = reported?.rootCause ?? undefined;
  if (reported === undefined || reason === undefined) return [];
  const isBlocked = outcome === 'blocked' && explained;
  return isBlocked ? [{ id: entry.exchange.id, reason, reported }] : [];
});

/** Where a statement on a server's lines stands; all others are under either. */
export const SERVERS = ['nginx', 'apache'] as const;
export type Server = (typeof SERVERS)[number];

/** A panel with every row in the document; `server` is the one whose lines are shown. */
async function openExamples(browser: StubBrowser, lang: Locale, server: Server): Promise<Page> {
  const page = await browser.look({ lang, theme: 'light' });
  await page.goto(`${page.url()}&all=1&server=${server}`);
  const last = page.locator(`[data-testid="exchange"][data-id="${EXAMPLES.at(-1)?.id}"]`);
  await last.waitFor({ state: 'attached' });
  return page;
}

/** All that the panel shows of each of these requests, with everything unfolded. */
export function textsOf(page: Page, ids: readonly string[]): Promise<string[]> {
  return page.evaluate(async (wanted) => {
    const texts: string[] = [];
    for (const id of wanted) {
      const row = document.querySelector<HTMLElement>(`[data-testid="exchange"][data-id="${id}"]`);
      row?.click();
      const whole = '[data-testid="detail"][aria-busy="false"]';
      const isShown = (): boolean =>
        row?.getAttribute('aria-selected') === 'true' && document.querySelector(whole) !== null;
      for (let i = 0; i < 1000 && !isShown(); i++)
        await new Promise((next) => setTimeout(next, 10));
      if (!isShown()) throw new Error(`no explanation of ${id}`);
      const detail = document.querySelector<HTMLElement>(whole);
      for (const one of detail?.querySelectorAll('details') ?? []) one.open = true;
      texts.push(detail?.innerText ?? '');
    }
    return texts;
  }, ids);
}

/** What the panel tells of an example in one language. */
export interface Told {
  readonly facts: Score;
  /** Numbers of the statements that it makes, from 1. */
  readonly statements: readonly number[];
}

/** By reason: what the rendered panel tells in a language, of these examples. */
export async function toldBy(
  browser: StubBrowser,
  lang: Locale,
  examples: readonly Example[],
): Promise<ReadonlyMap<string, Told>> {
  const texts = new Map<string, Record<Server, string>>();
  for (const server of SERVERS) {
    const page = await openExamples(browser, lang, server);
    const found = await textsOf(
      page,
      examples.map(({ id }) => id),
    );
    for (const [index, { reason }] of examples.entries()) {
      const text = found[index] ?? '';
      texts.set(reason, { nginx: '', apache: '', ...texts.get(reason), [server]: text });
    }
  }
  return new Map(
    examples.map(({ reason, reported }) => {
      const { nginx, apache } = texts.get(reason) ?? { nginx: '', apache: '' };
      const of = { nginx, apache, missing: nginx, wildcard: nginx };
      const statements = STATEMENTS.flatMap(({ place, [lang]: wording }, index) =>
        wording.test(of[place]) ? [index + 1] : [],
      );
      return [reason, { facts: score(nginx, reported), statements }];
    }),
  );
}

/** What the panel should tell of these examples and does not; empty when all is well. */
export function lackingIn(told: ReadonlyMap<string, Told>): string[] {
  const facts = [...told].flatMap(([reason, one]) =>
    missingOf(one.facts).map((fact) => `${reason}: ${fact}`),
  );
  const said = new Set([...told.values()].flatMap(({ statements }) => statements));
  const statements = STATEMENTS.flatMap(({ says }, index) => (said.has(index + 1) ? [] : [says]));
  return [...facts, ...statements];
}
