import { afterAll, describe, expect, it, vi } from 'vitest';
import '../languages.ts';
import { BACKGROUND } from './targets/background.ts';
import { DIAGNOSIS } from './targets/diagnosis.ts';
import { FILES } from './targets/files.ts';
import { PLANS } from './targets/plans.ts';
import { PORTS } from './targets/ports.ts';
import { PROTOCOL } from './targets/protocol.ts';
import { QUOTING } from './targets/quoting.ts';
import { READING } from './targets/reading.ts';
import { STANDARD } from './targets/standard.ts';

vi.mock('../../src/browser.ts', () => import('./fake-api.ts'));

const TARGETS = [
  [STANDARD, READING, BACKGROUND, DIAGNOSIS],
  [PROTOCOL, PLANS, PORTS, FILES, QUOTING],
].flat(2);

/** A sample of a few seconds; `npm run fuzz` sets both and takes a million. */
const SEED = Number(process.env['FUZZ_SEED'] ?? 1);
const COUNT = Number(process.env['FUZZ_COUNT'] ?? 5_000);
const isLong = process.env['FUZZ_COUNT'] !== undefined;
const HOUR = 3_600_000;

let total = 0;
afterAll(() => console.log(`fuzz: ${total} inputs in all, seed ${SEED}`));

describe('whatever strangers write', () => {
  it.each(TARGETS)(
    '$name',
    async (one) => {
      const count = Math.ceil((COUNT * one.share) / 1000);
      const since = performance.now();
      await expect(one.run(SEED, count)).resolves.toBeUndefined();
      const seconds = ((performance.now() - since) / 1000).toFixed(1);
      if (isLong) console.log(`${one.name}: ${count} inputs, seed ${SEED}, ${seconds} s`);
      total += count;
    },
    HOUR,
  );

  it('is spread over all targets', () => {
    expect(TARGETS.reduce((sum, { share }) => sum + share, 0)).toBe(1000);
  });
});
