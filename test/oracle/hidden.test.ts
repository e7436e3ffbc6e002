import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser } from './browsers/open.ts';
import type { AnswerSpec, Case } from './cases/case.ts';
import { OracleServer } from './cases/server.ts';
import type { Observed, OracleBrowser } from './judge/verdict.ts';

const OK = { status: 200, lines: [['Access-Control-Allow-Origin', '*']] } as const;

/** Two requests that differ in nothing but their credentials mode. */
function twins(id: string, preflight: AnswerSpec): Case[] {
  return (['include', 'same-origin'] as const).map((credentials) => ({
    id: `${id}-${credentials}`,
    page: 'local',
    place: 'page',
    loader: 'fetch',
    method: 'PUT',
    headers: [],
    credentials,
    cookies: true,
    hops: [{ site: 'port', preflight, actual: OK }],
  }));
}

/** What Raison was shown of it, but for what differs from run to run. */
function seen({ raison }: Observed): unknown {
  const { legs = [], ...rest } = raison?.exchange ?? {};
  const { url: _, time: __, ...same } = rest as Record<string, unknown>;
  return { ...same, legs: legs.map(({ url: ___, ...leg }) => leg) };
}

describe('what Chromium hides', () => {
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

  it.each([
    ['status', { ...OK, status: 404 }, 'PreflightInvalidStatus'],
    ['method', OK, 'MethodDisallowedByPreflightResponse'],
  ])(
    'a preflight that fails by %s or by * does not tell of credentials',
    async (id, preflight, name) => {
      const [one, other] = await browser.run(twins(id, preflight));
      expect(one?.browser.error).toBe('PreflightWildcardOriginNotAllowed');
      expect(other?.browser.error).toBe(name);
      expect(one && seen(one)).toEqual(other && seen(other));
      expect(one?.raison?.errors).toEqual([name, 'PreflightWildcardOriginNotAllowed']);
    },
  );
});
