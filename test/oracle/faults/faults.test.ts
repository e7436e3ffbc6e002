import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser } from '../browsers/open.ts';
import { OracleServer } from '../cases/server.ts';
import type { OracleBrowser } from '../judge/verdict.ts';
import { faultyRequest } from './faulty-request.ts';
import { listing, unlisted } from './listing.ts';
import { repair } from './repair.ts';

const requests = (count: number) =>
  Array.from({ length: count }, (_, index) => faultyRequest(1, index));

describe('everything at once', () => {
  it('the engine lists every one of the faults of an exchange that it is shown in full', () => {
    const missing = requests(400).flatMap((one) =>
      unlisted(one.faults, listing(one)).map(({ name }) => `${one.id} ${name}`),
    );
    expect(missing).toEqual([]);
  });

  describe('in real Chromium', () => {
    let server: OracleServer;
    let browser: OracleBrowser;

    beforeAll(async () => {
      server = await OracleServer.open();
      browser = await openBrowser('chromium', server, undefined);
    });

    afterAll(async () => {
      await browser.close();
      await server.close();
    });

    it('no verdict is a surprise while the faults are repaired one by one', async () => {
      const histories = await repair(requests(20), browser);
      const bad = histories.filter(({ reproaches }) => reproaches.length > 0);
      expect(bad.map(({ request, reproaches }) => [request.id, reproaches])).toEqual([]);
      for (const { request, verdicts } of histories) {
        expect(verdicts).toHaveLength(request.faults.length + 1);
        expect(verdicts.at(-1)).toBe('passed');
      }
    });
  });
});
