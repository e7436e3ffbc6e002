import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser } from './browsers/open.ts';
import { traitsOf } from './browsers/traits.ts';
import type { Case } from './cases/case.ts';
import {
  actual,
  answer,
  CREDENTIALS,
  casesOf,
  credentialed,
  HEADERS,
  hop,
  METHODS,
  OK,
  ORIGIN,
  preflight,
  RIGHT,
  redirect,
} from './cases/one-fault.ts';
import { OracleServer } from './cases/server.ts';
import { judge } from './judge/compare.ts';
import type { Observed, OracleBrowser } from './judge/verdict.ts';

/**
 * One request for every `CorsError` that Chromium can be brought to (docs/browsers/messages.md).
 */
const CASES: Readonly<Record<string, Partial<Case>>> = {
  MissingAllowOriginHeader: actual(answer(ORIGIN)),
  AllowOriginMismatch: actual(answer(ORIGIN, '{origin}/')),
  MultipleAllowOriginValues: actual(answer(ORIGIN, '{origin}', '{origin}')),
  InvalidAllowOriginValue: actual(answer(ORIGIN, 'localhost')),
  WildcardOriginNotAllowed: credentialed(actual(answer(ORIGIN, '*'))),
  InvalidAllowCredentials: credentialed(actual(answer(CREDENTIALS, 'True'))),
  PreflightMissingAllowOriginHeader: preflight({ ...answer(ORIGIN), status: 405 }),
  PreflightAllowOriginMismatch: preflight(answer(ORIGIN, 'null')),
  PreflightMultipleAllowOriginValues: preflight(answer(ORIGIN, '{origin}, http://other.test')),
  PreflightInvalidAllowOriginValue: preflight(answer(ORIGIN, '"{origin}"')),
  PreflightWildcardOriginNotAllowed: credentialed(preflight(answer(ORIGIN, '*'))),
  PreflightInvalidAllowCredentials: credentialed(preflight(answer(CREDENTIALS))),
  PreflightInvalidStatus: preflight({ ...OK, status: 404 }),
  PreflightDisallowedRedirect: preflight({
    ...OK,
    status: 301,
    lines: [...RIGHT, ['Location', '/elsewhere']],
  }),
  MethodDisallowedByPreflightResponse: preflight(answer(METHODS, 'GET')),
  HeaderDisallowedByPreflightResponse: preflight(answer(HEADERS, 'x-b')),
  InvalidAllowMethodsPreflightResponse: preflight(answer(METHODS, 'PUT;DELETE')),
  InvalidAllowHeadersPreflightResponse: preflight(answer(HEADERS, 'x-a;x y')),
  RedirectContainsCredentials: {
    hops: [hop({ actual: redirect }), hop({ site: 'other', userinfo: true })],
  },
  LocalNetworkAccessPermissionDenied: { page: 'public-local' },
  InsecureLocalNetwork: { page: 'public-named' },
  InvalidLocalNetworkAccess: { targetAddressSpace: 'local' },
  CorsDisabledScheme: { address: 'foo:/bare/CorsDisabledScheme/0/items' },
  DisallowedByMode: { mode: 'same-origin' },
  NoCorsRedirectModeNotFollow: { mode: 'no-cors', redirect: 'manual' },
};

const { silent: SILENT } = traitsOf('chromium');

describe('every CorsError that Chromium produces', () => {
  let server: OracleServer;
  let browser: OracleBrowser;
  const observed = new Map<string, Observed>();

  beforeAll(async () => {
    server = await OracleServer.open();
    browser = await openBrowser('chromium', server, undefined);
    for (const one of await browser.run(casesOf(CASES))) observed.set(one.case.id, one);
  });

  afterAll(async () => {
    await browser.close();
    await server.close();
  });

  const names = Object.keys(CASES);

  it.each(names)('%s', (name) => {
    expect(observed.get(name)?.browser).toMatchObject({ end: 'blocked', error: name });
  });

  it.each(names.filter((name) => !SILENT.has(name)))('%s is what Raison says', (name) => {
    const one = observed.get(name);
    expect(one?.raison).toMatchObject({ outcome: 'blocked', errors: [name], explained: true });
    expect(one && judge(one)).toEqual({ kind: 'equal' });
  });

  it.each([...SILENT])('of %s, which shows no event, Raison invents nothing', (name) => {
    expect(observed.get(name)?.raison).toBeUndefined();
  });

  it('is 25 of the 28 names of the protocol', () => {
    expect(names).toHaveLength(25);
  });
});
