import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { isWhole, sampled } from '../../sample.ts';
import { type StubBrowser, startStubbed, type View } from '../../stub/browser.ts';
import { axeFaults, colourFaults } from '../pages/axe.ts';
import { STATES, type State, visit } from './panel-states.ts';

/**
 * Both themes of both languages, so that one thing changes at a time. A sample has each of its states in one
 * of them.
 */
const LOOKS = [
  { lang: 'en', theme: 'light' },
  { lang: 'en', theme: 'dark' },
  { lang: 'fr', theme: 'dark' },
  { lang: 'fr', theme: 'light' },
] as const;

let browser: StubBrowser;

beforeAll(async () => {
  browser = await startStubbed();
});

afterAll(() => browser?.close());

/** Loading a page takes longer than all that axe does there: the same in another size is resized. */
let page: Page;
let last: State | undefined;

async function bringOn(state: State): Promise<void> {
  const [first] = LOOKS;
  const { path, tabId, size } = state.view;
  const was = last?.view;
  const isSame = last?.reach === state.reach && was?.path === path && was?.tabId === tabId;
  if (isSame && size !== undefined) {
    await browser.dress(first);
    await page.setViewportSize(size);
  } else page = await visit(browser, state, first);
  last = state;
}

/** Checked before, in whichever state. */
const seen = new Set<string>();

/** A theme changes nothing but colours; another language changes everything. */
const faultsIn = ({ lang, theme }: Pick<View, 'lang' | 'theme'>): Promise<string[]> =>
  !isWhole || (lang === 'en') === (theme === 'light')
    ? axeFaults(page, seen)
    : colourFaults(page, seen);

/** Of which `npm test` takes one. */
const PARTS = 3;

const cases = sampled(STATES, PARTS).map((state, index) => ({
  ...state,
  looks: sampled(LOOKS, LOOKS.length, index),
}));

it.each(cases)('axe finds nothing: $name', async ({ looks, ...state }) => {
  await bringOn(state);
  const faults: string[] = [];
  for (const look of looks) {
    await browser.dress(look);
    const found = await faultsIn(look);
    faults.push(...found.map((fault) => `${look.lang}, ${look.theme}: ${fault}`));
  }
  expect(faults).toEqual([]);
});
