import { describe, expect, it } from 'vitest';
import { reasons } from '../../src/reasons/index.ts';
import { launchChromium } from '../browser/chromium/launch.ts';
import { isWhole, sampled } from '../sample.ts';
import { chosen } from './matrix/advice.ts';
import type { Case } from './matrix/case.ts';
import { casesOf } from './matrix/case.ts';
import { readPanel } from './matrix/panel.ts';
import { fromPanel, roundTrip } from './matrix/round-trip.ts';
import { applications } from './matrix/situations/situations.ts';
import { apacheAlone, nginxAlone } from './matrix/situations/situations-alone.ts';

/** Of which `npm test` takes one. */
const PARTS = 4;

const every = casesOf([...applications, ...nginxAlone, ...apacheAlone]);
const isPlaceholder = ({ situation }: Case) => situation.name === 'placeholder';
const cases = every.filter((one) => isPlaceholder(one) || sampled(every, PARTS).includes(one));
/** Never shown itself: its refinements share every status among them. */
const GENERAL = 'CORSPreflightDidNotSucceed';
const { pages, adviceOn, reasonsMet } = roundTrip('nginx and Apache', launchChromium, cases);

describe('the line of the documentation, pasted with its placeholder', () => {
  const WORDS = {
    en: 'It looks like a placeholder that nobody replaced',
    fr: 'Cela ressemble à un exemple que personne n’a remplacé',
  };
  const LINES = cases.filter(isPlaceholder);

  it.each(LINES)('is explained, with what to put there: $name', async ({ name, situation }) => {
    const one = adviceOn(name);
    const { origin } = pages().ours;
    expect(one.shown?.reasons[0]).toBe('origin-malformed');
    for (const lang of ['en', 'fr'] as const) {
      const panel = await pages().openPanel(lang);
      const { story, findings } = await readPanel(panel, one.faulty.url, one.faulty.shape);
      await panel.close();
      expect(story).toContain(WORDS[lang]);
      expect(findings[0]).toContain('origin-list');
      expect(findings[0]).toContain(origin);
    }
    const text = chosen(one, situation)
      .blocks.map(({ code }) => code)
      .join('\n');
    expect(text).toContain(`"${origin}"`);
    expect(text).not.toContain('origin-list');
  });

  it('is one for each of the two servers', () => {
    expect(LINES.map(({ situation }) => situation.server)).toEqual(['nginx', 'apache']);
  });
});

describe('the matrix', () => {
  it.runIf(isWhole)('meets every reason that a configuration fixes', () => {
    const met = reasonsMet();
    // What only a console message tells is no exchange's.
    const fixable = reasons.filter(
      ({ fixableBy, severity, looksAt }) =>
        fixableBy === 'cors-headers' && severity === 'error' && looksAt !== 'message',
    );
    expect(fixable.map(({ id }) => id).filter((id) => id !== GENERAL && !met.has(id))).toEqual([]);
  });

  it('takes at least 60 texts from the panel', () => {
    expect(fromPanel(every).length).toBeGreaterThanOrEqual(60);
  });
});
