import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { check } from '../../src/cli/check/check.ts';
import { faultsOf, isFailing } from '../../src/cli/faults.ts';
import { actual, answer, casesOf, hop, ORIGIN, redirect } from '../oracle/cases/one-fault.ts';
import { OracleServer } from '../oracle/cases/server.ts';
import { repaired, seeded, targetFor } from './seeded.ts';

const all = seeded();
let server: OracleServer;

beforeAll(async () => {
  server = await OracleServer.open();
  server.serve(all.flatMap((one) => [one.case, repaired(one)]));
});

afterAll(() => server.close());

describe('raison check, on servers with one fault each', () => {
  it('has as many as are asked for', () => {
    expect(all.length).toBeGreaterThanOrEqual(40);
  });

  it.each(['chromium', 'firefox'] as const)('finds every fault, as %s', async (browser) => {
    const missed: string[] = [];
    for (const one of all) {
      const target = targetFor(one.case, server.ports, { browser });
      const { entry, requests } = await check(target);
      const { outcome, browserErrors, explained, findings } = entry.diagnosis;
      const isNamed = browser === 'firefox' || browserErrors.includes(one.name);
      const isFound = outcome === 'blocked' && explained && findings[0]?.severity === 'error';
      if (!isFound || !isNamed) missed.push(`${one.case.id}: ${outcome} ${browserErrors.join()}`);
      expect(requests).toBeLessThanOrEqual(3);
    }
    expect(missed).toEqual([]);
  });

  it.each(['chromium', 'firefox'] as const)(
    'finds nothing once it is fixed, as %s',
    async (browser) => {
      const alarms: string[] = [];
      for (const one of all) {
        const foreign = 'https://foreign-origin.example';
        const target = targetFor(repaired(one), server.ports, { browser, foreign });
        const result = await check(target);
        const failing = faultsOf(result, 'en').filter(isFailing);
        if (result.entry.diagnosis.outcome !== 'allowed' || failing.length > 0) {
          alarms.push(`${one.case.id}: ${failing.map(({ id }) => id).join()}`);
        }
      }
      expect(alarms).toEqual([]);
    },
  );

  it('shows what the browser would show only after the preflight is fixed', async () => {
    const [one] = casesOf({
      both: {
        method: 'PUT',
        hops: [hop({ preflight: { ...answer(), status: 405 }, actual: answer(ORIGIN) })],
      },
    });
    if (one === undefined) throw new Error('no case');
    server.serve([one]);
    const faults = faultsOf(await check(targetFor(one, server.ports)), 'en');
    expect(faults.filter(({ behind }) => behind).map(({ id }) => id)).toEqual([
      'CORSMissingAllowOrigin',
    ]);
  });

  it('does not send what may change something, unless asked to', async () => {
    const [one] = casesOf({ unsent: { method: 'DELETE' } });
    if (one === undefined) throw new Error('no case');
    server.serve([one]);
    const { ending, requests } = await check(targetFor(one, server.ports, { send: false }));
    expect({ ending, requests }).toEqual({ ending: 'unsent', requests: 1 });
  });

  it('follows redirects as fetch does, with `null` after the second foreign origin', async () => {
    const [one] = casesOf({
      chain: { hops: [hop({ actual: redirect }), hop({ site: 'third', actual: answer() })] },
    });
    if (one === undefined) throw new Error('no case');
    server.serve([one]);
    const { entry } = await check(targetFor(one, server.ports));
    const last = entry.exchange.hops.at(-1)?.actual;
    expect(last?.sent).toContainEqual({ name: 'Origin', value: 'null' });
    expect(entry.diagnosis.outcome).toBe('allowed');
  });

  it('takes at most two seconds an address', async () => {
    const [one] = casesOf({ quick: actual(answer(ORIGIN)) });
    if (one === undefined) throw new Error('no case');
    server.serve([one]);
    const start = performance.now();
    await check(targetFor(one, server.ports, { foreign: 'https://foreign-origin.example' }));
    expect(performance.now() - start).toBeLessThan(2000);
  });
});
