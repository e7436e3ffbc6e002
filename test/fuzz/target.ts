import * as fc from 'fast-check';

/** One thing that reads what strangers wrote, and what must hold whatever they wrote. */
export interface Target {
  readonly name: string;
  /** How many of a thousand inputs are for it: a slow one gets fewer. */
  readonly share: number;
  /** Throws, with the smallest input that still fails and how to repeat it, when something fails. */
  run(seed: number, count: number): Promise<void>;
}

/** @param examine throws when what must hold does not */
export function target<Input>(
  name: string,
  share: number,
  input: fc.Arbitrary<Input>,
  examine: (input: Input) => void | Promise<void>,
): Target {
  const property = fc.asyncProperty(input, async (given) => {
    const examined = examine(given);
    if (examined !== undefined) await examined;
  });
  return { name, share, run: (seed, numRuns) => fc.assert(property, { seed, numRuns }) };
}
