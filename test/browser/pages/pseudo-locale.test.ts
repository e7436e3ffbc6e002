import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sampled } from '../../sample.ts';
import { type StubBrowser, startStubbed } from '../../stub/browser.ts';
import { STATES, visit } from '../panel/panel-states.ts';
import { clippedOf, overflowOf } from './overflow.ts';
import { untranslatedOf } from './untranslated.ts';

/** Of which `npm test` takes one. */
const PARTS = 3;
const LOOK = { lang: 'en', theme: 'light' } as const;

let browser: StubBrowser;

beforeAll(async () => {
  browser = await startStubbed({ pseudo: true });
});

afterAll(() => browser?.close());

describe('in a language that is longer and that nobody speaks', () => {
  it.each(sampled(STATES, PARTS))(
    '$name: every text is translated, and none is cut off',
    async (state) => {
      const page = await visit(browser, state, LOOK);
      expect(await page.locator('body').innerText()).toContain('⟦');
      expect(await untranslatedOf(page)).toEqual([]);
      expect([...(await clippedOf(page)), ...(await overflowOf(page))]).toEqual([]);
    },
  );

  it('a text that is not translated would be found, and one that is cut off', async () => {
    const [state] = STATES;
    if (state === undefined) throw new RangeError('no states');
    const page = await visit(browser, state, LOOK);
    await page.evaluate(() => {
      document.querySelector('.detail')?.prepend('Hard-coded text');
      document.querySelector<HTMLElement>('.toolbar')?.style.setProperty('height', '12px');
      document.querySelector<HTMLElement>('.toolbar')?.style.setProperty('overflow', 'hidden');
    });
    expect(await untranslatedOf(page)).toEqual(['Hard-coded text']);
    expect(await clippedOf(page)).not.toEqual([]);
  });
});
