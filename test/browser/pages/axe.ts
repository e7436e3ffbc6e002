import axe, { type RunOptions } from 'axe-core';
import type { Page } from 'playwright';

/** What a theme decides. Far dearer than all other rules: axe looks behind every letter. */
const OF_COLOURS = ['color-contrast', 'link-in-text-block'];

/** Of what passes, axe writes down one element a rule; and our pages have no frames. */
const LEAN: RunOptions = { resultTypes: ['violations'], iframes: false, preload: false };

/** What many states show alike: its colours do not hinge on what stands beside it. */
const PARTS = '.toolbar, .row, .status-bar, .story-pane, .fix-pane, .rest-pane';

/** Axe's faults of a page as it stands, one line each: rule, element, and what axe says of it. */
export async function axeFaults(page: Page, seen?: Set<string>): Promise<string[]> {
  const rules = Object.fromEntries(OF_COLOURS.map((rule) => [rule, { enabled: false }]));
  const faults = await run(page, { options: { ...LEAN, rules }, known: [] });
  return [...faults.lines, ...(await colourFaults(page, seen))];
}

/**
 * As `axeFaults`, by the rules that a theme can break.
 *
 * @param seen names of parts whose colours were checked in this theme, wherever they stood: they are
 *   not checked again, and those checked now are added
 */
export async function colourFaults(page: Page, seen = new Set<string>()): Promise<string[]> {
  const options = { ...LEAN, runOnly: OF_COLOURS };
  const { lines, parts } = await run(page, { options, known: [...seen] });
  for (const part of parts) seen.add(part);
  return lines;
}

interface Run {
  readonly options: RunOptions;
  readonly known: readonly string[];
}

interface Found {
  readonly lines: string[];
  readonly parts: string[];
}

/** Axe is put into a document once: reading its half a megabyte takes longer than most rules. */
async function run(page: Page, { options, known }: Run): Promise<Found> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe.source);
  return page.evaluate(runInPage, { options, known, selector: PARTS });
}

/** Runs in the page. A part's name is made of the theme and of all that it is made of. */
async function runInPage(of: Run & { readonly selector: string }): Promise<Found> {
  const { axe: inPage } = globalThis as unknown as { axe: typeof axe };
  const all = [...document.querySelectorAll(of.selector)];
  const look = `${document.documentElement.dataset['theme']} ${innerWidth < 600}`;
  const parts = await Promise.all(
    all.map(async ({ outerHTML }) => {
      const bytes = new TextEncoder().encode(look + outerHTML);
      return String.fromCodePoint(...new Uint8Array(await crypto.subtle.digest('SHA-1', bytes)));
    }),
  );
  const exclude = all.filter((_, index) => of.known.includes(parts[index] ?? ''));
  const { violations } = await inPage.run({ include: [document], exclude }, of.options);
  const lines = violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} ${target.join(' ')}: ${failureSummary}`),
  );
  return { lines, parts };
}
