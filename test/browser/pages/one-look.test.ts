import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openPanelPage } from '../../../scripts/start/panel.mjs';
import { scenarios } from '../../site/scenarios.mjs';
import { type Site, startSite } from '../../site/site.mjs';
import { type Driver, drive } from '../driver.ts';
import { type Look, lookAt } from './one-look.ts';

/** Low and wide docks, a narrow one at the side, a screen, and the popup (which is one size). */
const SIZES = [
  { name: '1280×320', width: 1280, height: 320 },
  { name: '1280×450', width: 1280, height: 450 },
  { name: '480×860', width: 480, height: 860 },
  { name: '1440×900', width: 1440, height: 900 },
] as const;
const POPUP = { name: 'popup', width: 560, height: 600 } as const;

const LANGUAGES = ['en', 'fr'] as const;
type Language = (typeof LANGUAGES)[number];

/** Medians over the demo. */
const MOST_WORDS = { en: 120, fr: 140 } as const;
const MOST_UNFOLDED = { en: 350, fr: 400 } as const;

let site: Site;
let driver: Driver;

beforeAll(async () => {
  site = await startSite();
  driver = await drive('en');
  await driver.page.goto(site.url);
  await driver.page.waitForSelector('body[data-done]');
});

afterAll(async () => {
  await driver?.close();
  await site?.close();
});

const blocked = scenarios.filter(({ reason }) => reason !== null).length;

async function popup(lang: Language): Promise<Page> {
  const page = await driver.context.newPage();
  const query = `tabId=${driver.tabId}&lang=${lang}&all=1`;
  await page.goto(`chrome-extension://${driver.extensionId}/src/popup/index.html?${query}`);
  return page;
}

/** Every blocked request of the demo, in one size and language. */
async function looks(page: Page, { width, height }: { width: number; height: number }) {
  await page.setViewportSize({ width, height });
  const rows = page.locator('[data-testid="exchange"][data-outcome="blocked"]');
  await rows.nth(blocked - 1).waitFor({ state: 'attached' });
  const ids = await rows.evaluateAll((all) =>
    all.map((one) => (one as HTMLElement).dataset['id'] ?? ''),
  );
  const found: Look[] = [];
  for (const id of ids) found.push(await lookAt(page, id));
  return found;
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

/**
 * Beside the title there are lines to paste, or what to do and who does it, or what the product itself
 * needs, or an honest word.
 */
const ANSWERS = [
  ['copy', 'place', 'six lines'],
  ['to do', 'who'],
  ['own setting'],
  ['unexplained'],
];

const isAnswer = ({ parts }: Look): boolean =>
  parts.includes('title') && ANSWERS.some((answer) => answer.every((part) => parts.includes(part)));

const complaints = (all: readonly Look[]): string[] =>
  all.flatMap((look) => {
    const { reason, missing, scroll, parts } = look;
    if (!isAnswer(look)) return [`${reason}: no answer, only ${parts.join(', ')}`];
    return missing.length > 0 ? [`${reason}: ${missing.join(', ')} (${scroll} px)`] : [];
  });

describe.each(LANGUAGES)('the answer is in sight when a request is selected, %s', (lang) => {
  let page: Page;

  beforeAll(async () => {
    const { context, extensionId, tabId } = driver;
    page = await openPanelPage(context, { extensionId, tabId, lang });
  });

  afterAll(() => page?.close());

  it.each(SIZES)('$name', async (size) => {
    const all = await looks(page, size);
    const whole = all.filter(({ missing }) => missing.length === 0).length;
    const scrolls = all.map(({ scroll }) => scroll);
    console.log(
      `${lang} ${size.name}: ${whole} of ${all.length} in sight; to scroll at most ${Math.max(...scrolls)} px`,
    );
    expect(all.length).toBeGreaterThanOrEqual(blocked);
    expect(complaints(all)).toEqual([]);
  });

  it('popup', async () => {
    const small = await popup(lang);
    const all = await looks(small, POPUP);
    console.log(`${lang} popup: ${all.length - complaints(all).length} of ${all.length} in sight`);
    expect(complaints(all)).toEqual([]);
    await small.close();
  });

  it('in few words', async () => {
    const all = await looks(page, SIZES[1]);
    const words = median(all.map((one) => one.words));
    const unfolded = median(all.map((one) => one.unfolded));
    console.log(`${lang}: ${words} words shown (median), ${unfolded} with everything unfolded`);
    expect(words).toBeLessThanOrEqual(MOST_WORDS[lang]);
    expect(unfolded).toBeLessThanOrEqual(MOST_UNFOLDED[lang]);
  });
});
