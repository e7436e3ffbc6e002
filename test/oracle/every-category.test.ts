import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { BrowserWindow } from '../browser/firefox/protocol/privileged.ts';
import { BatchedOracle } from './batched.ts';
import { FirefoxTabs } from './browsers/firefox.ts';
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
import type { Observed } from './judge/verdict.ts';

/** On another site: there Firefox shows whether credentials go along. */
const crossSite = (change: Partial<Case>): Partial<Case> => ({
  ...change,
  hops: [{ ...(change.hops ?? [hop()])[0], site: 'third' }],
});

/**
 * One request for every category of docs/browsers/messages.md that a server's answer brings about.
 */
const CASES: Readonly<Record<string, Partial<Case>>> = {
  CORSDidNotSucceed2: { hops: [hop({ site: 'dead' })] },
  CORSMultipleAllowOriginNotAllowed: actual(answer(ORIGIN, '{origin}', '{origin}')),
  CORSMissingAllowOrigin2: actual(answer(ORIGIN)),
  CORSNotSupportingCredentials: crossSite(credentialed(actual(answer(ORIGIN, '*')))),
  CORSAllowOriginNotMatchingOrigin: actual(answer(ORIGIN, '{origin}/')),
  CORSMissingAllowCredentials: crossSite(credentialed(actual(answer(CREDENTIALS, 'True')))),
  CORSExternalRedirectNotAllowed: preflight({
    ...redirect,
    lines: [...RIGHT, ['Location', '/elsewhere']],
  }),
  CORSPreflightDidNotSucceed3: preflight({ ...OK, status: 404 }),
  CORSInvalidAllowMethod: preflight(answer(METHODS, 'PUT;DELETE')),
  CORSMethodNotFound: preflight(answer(METHODS, 'GET')),
  CORSInvalidAllowHeader: preflight(answer(HEADERS, 'x-a;x y')),
  CORSMissingAllowHeaderFromPreflight2: preflight(answer(HEADERS, 'x-b')),
};

/** Doubled lines reach extensions as one, like a list: Firefox has another name for that. */
const SEVERAL = 'CORSMultipleAllowOriginNotAllowed';

const CASES_WITHOUT_EVENT: Readonly<Record<string, Partial<Case>>> = {
  CORSRequestNotHttp: { address: 'ftp://localhost/bare/CORSRequestNotHttp/0/items' },
};

/**
 * A preference of the user's, which no extension can see: answered well, and refused all the same.
 */
const DISABLED = { CORSDisabled: {} };

const WARNING = 'CORSAllowHeaderFromPreflightDeprecation';
const WARNED = {
  [WARNING]: { ...preflight(answer(HEADERS, '*')), headers: [['Authorization', 'x']] as const },
};

/**
 * `CORSOriginHeaderNotAdded` cannot be produced: Firefox says it when its own channel refuses to
 * take an `Origin` header, which neither page nor server can bring about.
 */
const ALL = [...Object.keys(CASES), 'CORSRequestNotHttp', 'CORSDisabled', WARNING];

/** Runs in the browser's window. */
function disableCors(window: BrowserWindow, disabled: boolean): void {
  const services: object = window.Services;
  const prefs = Reflect.get(services, 'prefs') as { setBoolPref(name: string, on: boolean): void };
  prefs.setBoolPref('content.cors.disable', disabled);
}

describe('every category that Firefox produces', () => {
  let server: OracleServer;
  let tabs: FirefoxTabs;
  const observed = new Map<string, Observed>();

  beforeAll(async () => {
    server = await OracleServer.open();
    tabs = await FirefoxTabs.launch('dist/firefox', server.ports);
    const browser = new BatchedOracle('firefox', tabs, server);
    const { chrome } = tabs.driver.reach;
    const usual = await browser.run(casesOf({ ...CASES, ...CASES_WITHOUT_EVENT, ...WARNED }));
    await chrome.run(disableCors, true);
    const disabled = await browser.run(casesOf(DISABLED));
    for (const one of [...usual, ...disabled]) observed.set(one.case.id, one);
  });

  afterAll(async () => {
    await tabs.close();
    await server.close();
  });

  const refused = ALL.filter((name) => name !== WARNING);
  const decided = Object.keys(CASES).filter((name) => name !== SEVERAL);

  it.each(refused)('%s', (name) => {
    expect(observed.get(name)?.browser).toMatchObject({ end: 'blocked', error: name });
  });

  it.each(decided)('%s is what Raison says', (name) => {
    const one = observed.get(name);
    expect(one?.raison).toMatchObject({ outcome: 'blocked', errors: [name], explained: true });
    expect(one && judge(one)).toEqual({ kind: 'equal' });
  });

  it(`${SEVERAL} is one of the two names that Raison says`, () => {
    const one = observed.get(SEVERAL);
    expect(one?.raison).toMatchObject({ outcome: 'blocked', explained: true });
    expect(one && judge(one)).toEqual({ kind: 'undecided' });
  });

  it('of CORSRequestNotHttp, which shows no event, Raison invents nothing', () => {
    expect(observed.get('CORSRequestNotHttp')?.raison).toBeUndefined();
  });

  it(`${WARNING} is a warning, and Raison calls the request allowed`, async () => {
    const one = observed.get(WARNING);
    const { console } = await tabs.driver.heard();
    expect(console.map(({ category }) => category)).toContain(WARNING);
    expect(one).toMatchObject({ browser: { end: 'loaded' }, raison: { outcome: 'allowed' } });
    expect(one && judge(one)).toEqual({ kind: 'equal' });
  });

  it('is all of the 16 categories but one', () => {
    expect(new Set(ALL).size).toBe(15);
  });
});
