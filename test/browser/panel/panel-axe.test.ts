import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type StubBrowser, startStubbed } from '../../stub/browser.ts';
import { STATES, visit } from './panel-states.ts';

const THEMES = ['light', 'dark'] as const;

/** All that a theme decides; the rest of a page is the same in both. */
const OF_COLOURS = ['color-contrast', 'link-in-text-block'];

let browser: StubBrowser;

beforeAll(async () => {
  browser = await startStubbed();
});

afterAll(() => browser?.close());

/** One line a fault: rule, element, and what axe says of it. */
type Violations = Awaited<ReturnType<AxeBuilder['analyze']>>['violations'];

const linesOf = (violations: Violations): string[] =>
  violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} ${target.join(' ')}: ${failureSummary}`),
  );

const faultsOf = async (builder: AxeBuilder): Promise<string[]> =>
  linesOf((await builder.setLegacyMode().analyze()).violations);

const wear = (page: Page, theme: string): Promise<void> =>
  page.evaluate((one) => {
    document.documentElement.dataset['theme'] = one;
  }, theme);

describe.each(['en', 'fr'] as const)('axe finds nothing, in both themes, %s', (lang) => {
  it.each(STATES)('$name', async (state) => {
    const [first, other] = THEMES;
    const page = await visit(browser, state, { lang, theme: first });
    expect(await faultsOf(new AxeBuilder({ page }))).toEqual([]);
    await wear(page, other);
    expect(await faultsOf(new AxeBuilder({ page }).withRules(OF_COLOURS))).toEqual([]);
  });
});
