import { describe, expect, it } from 'vitest';
import type { Case } from '../cases/case.ts';
import { generate } from '../generate/generate.ts';
import { shrink } from './shrink.ts';

const doubled = ({ hops }: Case) =>
  hops.some(({ actual }) => actual.lines.filter(([name]) => name === 'X').length === 2);

describe('shrink', () => {
  it('keeps only what makes the case fail', async () => {
    const big = Array.from({ length: 999 }, (_, at) => generate(5, at)).find(
      ({ hops, headers }) => hops.length === 3 && headers.length > 1,
    );
    if (big === undefined) throw new Error('No case is big enough');
    const [first, ...rest] = big.hops;
    const lines = [...first.actual.lines, ['X', '1'], ['X', '2']] as const;
    const hops = [{ ...first, actual: { ...first.actual, lines } }, ...rest] as const;
    const small = await shrink({ ...big, hops }, (all) => Promise.resolve(all.filter(doubled)));
    expect(small).toMatchObject({ id: big.id, loader: 'fetch', place: 'page', headers: [] });
    expect(small.hops).toHaveLength(1);
    expect(small.hops[0].actual.lines).toEqual([
      ['X', '1'],
      ['X', '2'],
    ]);
  });

  it('leaves alone what only fails as it is', async () => {
    const one = generate(5, 0);
    expect(await shrink(one, () => Promise.resolve([]))).toEqual(one);
  });
});
