import { describe, expect, it } from 'vitest';
import { reasons } from '../../src/reasons/index.ts';
import { scenarios } from '../site/scenarios.mjs';

const broken = scenarios.flatMap(({ reason }) => reason ?? []);

describe('the scenarios of the demo', () => {
  it('can be told apart by id and by path', () => {
    for (const key of ['id', 'path'] as const)
      expect(new Set(scenarios.map((one) => one[key])).size).toBe(scenarios.length);
  });

  it('fail in at least fourteen different ways, by names that the engine knows', () => {
    const known: string[] = reasons.map(({ id }) => id);
    expect(new Set(broken).size).toBeGreaterThanOrEqual(14);
    expect(broken.filter((id) => !known.includes(id))).toEqual([]);
  });

  it('also succeed', () => {
    expect(broken.length).toBeLessThan(scenarios.length);
  });

  it('are labelled in both languages', () => {
    const labels = scenarios.flatMap(({ label }) => [label.en, label.fr]);
    expect(new Set(labels).size).toBe(2 * scenarios.length);
    expect(labels).not.toContain('');
  });
});
