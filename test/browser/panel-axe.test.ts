import { AxeBuilder } from '@axe-core/playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type StubBrowser, startStubbed } from '../stub/browser.ts';
import { STATES } from './panel-states.ts';

const LOOKS = (['en', 'fr'] as const).flatMap((lang) =>
  (['light', 'dark'] as const).map((theme) => ({ lang, theme })),
);

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

describe.each(LOOKS)('axe finds nothing, $lang, $theme', ({ lang, theme }) => {
  it.each(STATES)('$name', async ({ view, reach }) => {
    const page = await browser.look({ ...view, lang, theme });
    await reach?.(page);
    const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
    expect(linesOf(violations)).toEqual([]);
  });
});
