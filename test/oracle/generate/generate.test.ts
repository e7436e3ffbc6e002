import { describe, expect, it } from 'vitest';
import { generate } from './generate.ts';

const CASES = Array.from({ length: 3000 }, (_, index) => generate(1, index));

const kinds = (of: (one: (typeof CASES)[number]) => string) => new Set(CASES.map(of));

describe('generated cases', () => {
  it('are the same for the same seed and index, and others for others', () => {
    expect(generate(7, 3)).toEqual(generate(7, 3));
    expect(generate(7, 3)).not.toEqual(generate(8, 3));
    const contents = CASES.map((one) => JSON.stringify({ ...one, id: '' }));
    expect(new Set(contents).size).toBeGreaterThan(2900);
  });

  it('cover every loader, place, page, site and accident', () => {
    expect(kinds(({ loader }) => loader).size).toBe(11);
    expect(kinds(({ place }) => place).size).toBe(5);
    expect(kinds(({ page }) => page).size).toBe(4);
    const hops = CASES.flatMap((one) => one.hops);
    expect(new Set(hops.map(({ site }) => site)).size).toBe(8);
    const answers = hops.flatMap(({ preflight, actual }) => [preflight, actual]);
    expect(new Set(answers.map(({ accident }) => accident)).size).toBe(5);
    expect(CASES.some(({ method }) => method === 'patch')).toBe(true);
    expect(hops.some(({ userinfo }) => userinfo)).toBe(true);
  });

  it('go around the limits of 128 and 1,024 bytes', () => {
    const lengths = CASES.flatMap(({ headers }) => headers.map(([, value]) => value.length));
    expect(lengths).toEqual(expect.arrayContaining([127, 128, 129]));
    const sums = CASES.map(({ headers }) =>
      headers.reduce((sum, [, value]) => sum + value.length, 0),
    );
    expect(sums.some((sum) => sum > 1000 && sum <= 1024)).toBe(true);
    expect(sums.some((sum) => sum > 1024 && sum < 1100)).toBe(true);
  });
});
