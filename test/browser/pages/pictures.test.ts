import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { differences } from '../../pictures/compare.ts';
import { referenceOf } from '../../pictures/references.ts';
import { SCENES } from '../../pictures/scenes.ts';
import { bringOn, take } from '../../pictures/take.ts';
import { sampled } from '../../sample.ts';
import { type StubBrowser, startStubbed } from '../../stub/browser.ts';

let browser: StubBrowser;
let blank: Page;

beforeAll(async () => {
  browser = await startStubbed();
  blank = await browser.blank();
});

afterAll(() => browser?.close());

const differencesOf = async (name: string, page: Page): Promise<string[]> =>
  differences(await take(page), referenceOf(name), blank);

/** Layout, language and theme take turns in the scenes: one of three has each of them. */
const PARTS = 3;

describe('as in the reference picture', () => {
  it.each(sampled(SCENES, PARTS))('$name', async (scene) => {
    expect(await differencesOf(scene.name, await bringOn(browser, scene))).toEqual([]);
  });
});

const SCROLLED = ['.list', '.detail-pane'];

/** On top of the page's own; the page's policy lets no style element in. */
const restyle = (page: Page, css: string): Promise<void> =>
  page.evaluate((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    document.adoptedStyleSheets = [sheet];
  }, css);

const scrolled = (page: Page): Promise<number[]> =>
  page.evaluate((all) => all.map((one) => document.querySelector(one)?.scrollTop ?? 0), SCROLLED);

/** A style may have moved what is in sight. */
const scrollBack = (page: Page, tops: readonly number[]): Promise<void> =>
  page.evaluate(
    ([all, to]) => {
      for (const [index, one] of all.entries()) {
        document.querySelector(one)?.scrollTo(0, to[index] ?? 0);
      }
    },
    [SCROLLED, tops] as const,
  );

/** With tabs of servers in it, and everything that is around them. */
const SCENE = SCENES.find(({ state }) => state === 'panel: fix for Apache');

describe('the comparison', () => {
  let page: Page;
  let tops: readonly number[];

  beforeAll(async () => {
    if (SCENE === undefined) throw new RangeError('no such scene');
    page = await bringOn(browser, SCENE);
    tops = await scrolled(page);
  });

  const restyled = async (css: string): Promise<string[]> => {
    await restyle(page, '');
    await scrollBack(page, tops);
    await restyle(page, css);
    return differencesOf(SCENE?.name ?? '', page);
  };

  it.each([
    ['a bar that is hidden', '.toolbar { display: none }'],
    ['a picker that is hidden', '.server-picker { display: none }'],
    ['the fix under the story', '.explanation { display: block }'],
    ['rows of double height', '.row { block-size: 80px }'],
    ['reasons without room', '.cell-reason { inline-size: 90px }'],
    ['panes that lie on one another', '.split { display: block }'],
    ['colours turned over', 'body { filter: invert(1) }'],
    ['text without its colour', '* { color: transparent !important }'],
  ])('sees %s', async (_, css) => {
    expect(await restyled(css)).not.toEqual([]);
  });

  it.each([
    ['what is the same', ''],
    ['letters drawn a little wider', 'body { letter-spacing: 0.03px }'],
    ['letters drawn a little bolder', 'body { -webkit-text-stroke: 0.15px }'],
  ])('does not mind %s', async (_, css) => {
    expect(await restyled(css)).toEqual([]);
  });
});
