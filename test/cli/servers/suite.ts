import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Case } from '../../servers/matrix/case.ts';
import type { Checked } from './checked.ts';
import { checkServers } from './checked.ts';
import { isReflecting, seededIn } from './expected.ts';

/** A loaded machine takes its time over 183 servers. */
const HOUR = 3_600_000;

/** `raison check` finds the fault of each server, and none once the lines it printed are in. */
export function checksServers(title: string, cases: readonly Case[]): void {
  let checked: readonly Checked[] = [];

  beforeAll(async () => {
    checked = await checkServers(cases);
  }, HOUR);

  afterAll(() => {
    const slowest = checked.toSorted((one, other) => other.time - one.time);
    const [middle, most] = [slowest[Math.floor(slowest.length / 2)], slowest[0]];
    const slow = slowest.filter(({ time }) => time > 2000);
    // An application that reflects any origin does so with any lines.
    const reflecting = new Set(cases.filter(isReflecting).map(({ name }) => name));
    const clean = checked.filter(({ name, alarms, passes }) => {
      const others = alarms.filter((id) => !reflecting.has(name) || id !== 'reflects-any-origin');
      return passes && others.length === 0;
    });
    console.log(
      `${title}: ${checked.length} servers, ${clean.length} clean once fixed; ` +
        `${middle?.time.toFixed(0)} ms an address in the middle, ${most?.time.toFixed(0)} at most` +
        slow.map(({ name, time }) => `; ${name}: ${time.toFixed(0)} ms`).join(''),
    );
  });

  describe(`raison check, on real servers: ${title}`, () => {
    it.each(cases)('$name', (one) => {
      const found = checked.find(({ name }) => name === one.name);
      const { alarms = [], passes, requests = 0 } = found ?? {};
      expect(found?.error).toBeUndefined();
      const second = isReflecting(one) ? ['reflects-any-origin'] : [];
      expect(seededIn(one).filter((id) => found?.found.includes(id))).not.toEqual([]);
      expect(found?.found).toEqual(expect.arrayContaining(second));
      expect({ passes, alarms }).toEqual({ passes: true, alarms: second });
      expect(requests).toBeLessThanOrEqual(8);
    });
  });
}
