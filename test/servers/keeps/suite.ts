import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Launch } from '../../browser/both.ts';
import type { Outcome, Page } from './run.ts';
import { NOT_BLOCKED, openPage, runSites } from './run.ts';
import type { Site } from './sites/site.ts';

const HOUR = 3_600_000;
const FAULTS = {
  fixed: ({ notFixed }: Outcome) => notFixed,
  kept: ({ lost }: Outcome) => lost,
  safe: ({ gained }: Outcome) => gained,
  true: ({ untrue }: Outcome) => untrue,
};
/** Enough of each kind to see what is wrong. */
const SHOWN = 3;

/** `KEEPS_ONLY='nginx: map' npm run keeps`: only the sites whose name matches. */
export function chosen(sites: readonly Site[]): Site[] {
  const only = new RegExp(process.env['KEEPS_ONLY'] ?? '.');
  return sites.filter(({ name }) => only.test(name));
}

/** Blocked before, passing after; nobody else loses, gains or notices anything; the line is true. */
export function keeps(title: string, launch: Launch, sites: readonly Site[]): void {
  const outcomes: Outcome[] = [];
  let page: Page | undefined;

  beforeAll(async () => {
    if (sites.length === 0) return;
    page = await openPage(launch);
    await runSites(page, sites, (outcome) => {
      outcomes.push(outcome);
      const faults = faultsOf(outcome);
      // At once: a run that is cut short has still said what it found.
      if (faults !== '') console.log(`✗ ${outcome.site.name}\n${faults}`);
    });
  }, HOUR);

  afterAll(async () => {
    await page?.close();
    for (const server of new Set(sites.map((site) => site.server)))
      console.log(
        `${title}, ${server}: ${score(outcomes.filter(({ site }) => site.server === server))}`,
      );
    console.log(`${title}, in all: ${score(outcomes)}`);
  });

  describe(`a fix takes nothing away: ${title}`, () => {
    it('looks at every site', () => expect(outcomes).toHaveLength(sites.length));

    it.each(sites.map(({ name }) => name))('%s', (name) => {
      const outcome = outcomes.find(({ site }) => site.name === name);
      expect(outcome && faultsOf(outcome)).toBe('');
    });
  });
}

/** The first faults of each kind and the configuration they were seen with; '' for none. */
function faultsOf(outcome: Outcome): string {
  // Some random parts together allow the page's request already: nothing to fix.
  if (outcome.site.situation === 'random' && !wasBlocked(outcome)) return '';
  const faults = Object.entries(FAULTS).flatMap(([kind, of]) =>
    of(outcome)
      .slice(0, SHOWN)
      .map((fault) => `not ${kind}: ${fault}`),
  );
  if (faults.length === 0) return '';
  return [...faults, ...Object.values(outcome.pasted)].join('\n');
}

function wasBlocked({ notFixed }: Outcome): boolean {
  return !notFixed.includes(NOT_BLOCKED);
}

function score(outcomes: readonly Outcome[]): string {
  const blocked = outcomes.filter((one) => one.site.situation !== 'random' || wasBlocked(one));
  const counts = Object.entries(FAULTS).map(([kind, of]) => {
    const good = blocked.filter((outcome) => of(outcome).length === 0);
    return `${kind} ${good.length}/${blocked.length}`;
  });
  return counts.join(' ');
}
