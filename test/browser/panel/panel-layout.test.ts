import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type StubBrowser, startStubbed } from '../../stub/browser.ts';
import { clippedOf, overflowOf } from '../pages/overflow.ts';
import { STATES, visit } from './panel-states.ts';

/** From the narrowest dock to the widest screen; the third is 1280 × 800 at a zoom of 200 %. */
const SIZES = [
  { width: 320, height: 568 },
  { width: 500, height: 400 },
  { width: 640, height: 400 },
  { width: 1280, height: 300 },
  { width: 3840, height: 2160 },
] as const;

const NAMES = [
  'panel: all unfolded',
  'panel: long values',
  'panel: fix for Apache',
  'panel: previews',
  'panel: a message explained',
  'panel: all reasons',
  'panel: a file that is none',
  'options: no access',
];

let browser: StubBrowser;

beforeAll(async () => {
  browser = await startStubbed();
});

afterAll(() => browser?.close());

async function open(wanted: string): Promise<Page> {
  const state = STATES.find(({ name }) => name === wanted);
  if (state === undefined) throw new RangeError(`no state '${wanted}'`);
  return visit(browser, state, { lang: 'fr', theme: 'light' });
}

const turn = (page: Page, dir: 'ltr' | 'rtl'): Promise<void> =>
  page.evaluate((to) => {
    document.documentElement.dir = to;
  }, dir);

describe.each(NAMES)('%s', (name) => {
  it('has room from 320 pixels to 4K, in both directions of writing', async () => {
    const page = await open(name);
    const found: string[] = [];
    for (const size of SIZES) {
      await page.setViewportSize(size);
      for (const dir of ['rtl', 'ltr'] as const) {
        await turn(page, dir);
        const faults = [...(await overflowOf(page)), ...(await clippedOf(page))];
        found.push(...faults.map((one) => `${size.width} ${dir}: ${one}`));
      }
    }
    expect(found).toEqual([]);
  });
});

describe('what the reader has set', () => {
  it('forced colours: what is selected or focused still shows', async () => {
    const page = await open('panel: list and explanation');
    await page.emulateMedia({ forcedColors: 'active' });
    const [selected, other] = await page.evaluate(() =>
      ['.row[aria-selected="true"]', '.row[aria-selected="false"]'].map(
        (one) => getComputedStyle(document.querySelector(one) ?? document.body).backgroundColor,
      ),
    );
    expect(selected).not.toBe(other);
    expect(await overflowOf(page)).toEqual([]);
    await page.emulateMedia({ forcedColors: 'none' });
  });

  it('less motion: nothing moves by itself', async () => {
    const page = await open('panel: list and explanation');
    const moving = () =>
      page.evaluate(
        () =>
          [...document.querySelectorAll('*')].filter((one) => {
            const { transitionDuration, animationName } = getComputedStyle(one);
            return !/^0s(, 0s)*$/.test(transitionDuration) || animationName !== 'none';
          }).length,
      );
    expect(await moving()).toBe(0);
    await page.emulateMedia({ reducedMotion: 'no-preference' });
    expect(await moving()).toBeGreaterThan(0);
    await page.emulateMedia({ reducedMotion: 'reduce' });
  });
});

/** Brings everything into sight, one after the other, and says how far the page itself was moved. */
const moved = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const bar = document.querySelector('#app > *');
    const before = bar?.getBoundingClientRect().top ?? NaN;
    const shifts = [...document.querySelectorAll('body *')].flatMap((one) =>
      (['start', 'center', 'end'] as const).map((block) => {
        one.scrollIntoView({ block });
        return Math.abs((bar?.getBoundingClientRect().top ?? NaN) - before);
      }),
    );
    return Math.max(...shifts);
  });

describe('bringing a part into sight scrolls only the pane that holds it', () => {
  it.each(['panel: list and explanation', 'panel: previews', 'panel: all reasons'])(
    '%s',
    async (name) => {
      const page = await open(name);
      for (const size of SIZES.slice(0, -1)) {
        await page.setViewportSize(size);
        expect(await moved(page)).toBe(0);
      }
    },
  );
});

const edge = (page: Page): Promise<number> =>
  page.locator('.splitter').evaluate((one) => one.getBoundingClientRect().left);

describe('the splitter', () => {
  it.each(['ltr', 'rtl'] as const)('goes where the arrow points, %s', async (dir) => {
    const page = await open('panel: list and explanation');
    await turn(page, dir);
    await page.locator('.splitter').focus();
    const before = await edge(page);
    await page.keyboard.press('ArrowLeft');
    expect(await edge(page)).toBeLessThan(before);
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    expect(await edge(page)).toBeGreaterThan(before);
  });
});
