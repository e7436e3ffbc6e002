/** Chance that repeats: the same seed and index always give the same draws. */
export interface Random {
  /** From 0 up to, not including, `below`. */
  integer(below: number): number;
  chance(share: number): boolean;
  pick<T>(list: readonly [T, ...T[]] | readonly T[]): T;
  /** Picks by weight. */
  weigh<T extends string>(weights: Readonly<Partial<Record<T, number>>>): T;
}

/** Tommy Ettinger's mulberry32: 32 bits of state, good enough to vary test cases. */
export function randomOf(seed: number, index: number): Random {
  let state = Math.imul(seed, 0x9e3779b1) ^ Math.imul(index + 1, 0x85ebca6b);
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const integer = (below: number) => Math.floor(next() * below);
  return {
    integer,
    chance: (share) => next() < share,
    pick: (list) => {
      const found = list[integer(list.length)];
      if (found === undefined) throw new RangeError('Nothing to pick from');
      return found;
    },
    weigh: (weights) => weighed(weights, next()),
  };
}

function weighed<T extends string>(weights: Readonly<Partial<Record<T, number>>>, at: number): T {
  const entries = Object.entries(weights) as [T, number][];
  let left = at * entries.reduce((sum, [, weight]) => sum + weight, 0);
  for (const [name, weight] of entries) {
    left -= weight;
    if (left < 0) return name;
  }
  throw new RangeError('Nothing to weigh');
}
