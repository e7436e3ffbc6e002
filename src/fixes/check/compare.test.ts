import { describe, expect, it } from 'vitest';
import type { Entry } from '../../diagnosis/index.ts';
import type { HopRow } from '../../diagnosis/testing.ts';
import { answer, PAGE } from '../../diagnosis/testing.ts';
import type { Exchange } from '../../model/index.ts';
import { entryOf, findingOf, withFindings } from '../testing.ts';
import { compareFindings } from './rerun.ts';

const ACAO = { 'Access-Control-Allow-Origin': PAGE };
const LISTS = { 'Access-Control-Allow-Methods': 'PUT', 'Access-Control-Allow-Headers': 'x-a' };
const put: HopRow = {
  method: 'PUT',
  // Leaves no doubt about credentials, so that findings are certain.
  sent: { Cookie: 'a' },
  asked: { 'Access-Control-Request-Headers': 'x-a', 'Sec-Fetch-Storage-Access': 'none' },
};
const CREDENTIALS = { 'Access-Control-Allow-Credentials': 'true' };
const PASSED: Partial<Exchange> = { end: 'completed' };

const changes = (before: Entry, after: Entry) =>
  Object.fromEntries(
    compareFindings(before, after).map(({ finding, change }) => [
      `${finding.leg.kind} ${finding.reason}`,
      change,
    ]),
  );

const BROKEN = entryOf({
  ...put,
  preflight: answer(204, {
    'Access-Control-Allow-Origin': 'https://other.example',
    ...CREDENTIALS,
  }),
});

describe('before and after', () => {
  it('everything is still there when nothing changed', () => {
    const all = changes(BROKEN, BROKEN);
    expect(Object.keys(all).length).toBeGreaterThanOrEqual(3);
    expect(new Set(Object.values(all))).toEqual(new Set(['still']));
  });

  it('everything is fixed when the request passes', () => {
    const good = answer(204, { ...ACAO, ...CREDENTIALS, ...LISTS });
    const row = { ...put, preflight: good, actual: answer(200, { ...ACAO, ...CREDENTIALS }) };
    const all = changes(BROKEN, entryOf(row, PASSED));
    const old = Object.entries(all).filter(([, change]) => change !== 'new');
    expect(new Set(old.map(([, change]) => change))).toEqual(new Set(['fixed']));
  });

  it('only what was fixed is called so', () => {
    const half = answer(204, { ...ACAO, ...CREDENTIALS, 'Access-Control-Allow-Methods': 'PUT' });
    expect(changes(BROKEN, entryOf({ ...put, preflight: half }))).toMatchObject({
      'preflight CORSAllowOriginNotMatchingOrigin': 'fixed',
      'preflight CORSMethodNotFound': 'fixed',
      'preflight CORSMissingAllowHeaderFromPreflight': 'still',
    });
  });

  it('what shows only now is new', () => {
    const good = answer(204, { ...ACAO, ...CREDENTIALS, ...LISTS });
    const all = changes(BROKEN, entryOf({ ...put, preflight: good, actual: answer(200) }));
    expect(all).toMatchObject({ 'actual CORSMissingAllowOrigin': 'new' });
  });

  it('a server that is down has fixed nothing', () => {
    const down = entryOf({}, { error: 'net::ERR_CONNECTION_REFUSED' });
    const all = changes(entryOf({ actual: answer(200) }), down);
    expect(all).toMatchObject({
      'actual CORSMissingAllowOrigin': 'unseen',
      'actual net-refused': 'new',
    });
  });

  it('what was given up half-way shows nothing', () => {
    const given = entryOf({ actual: answer(200) }, { error: 'net::ERR_ABORTED' });
    expect(changes(entryOf({ actual: answer(200) }), given)).toEqual({
      'actual CORSMissingAllowOrigin': 'unseen',
    });
  });

  it('a preflight that the browser remembered shows nothing of itself', () => {
    const row = { ...put, actual: answer(200, { ...ACAO, ...CREDENTIALS }) };
    const all = changes(BROKEN, entryOf(row, PASSED));
    const old = Object.entries(all).filter(([, change]) => change !== 'new');
    expect(new Set(old.map(([, change]) => change))).toEqual(new Set(['unseen']));
  });

  it('a preview counts as the browser saw it', () => {
    const before = entryOf({ actual: answer(200) });
    const after = { ...before, previewed: entryOf({ actual: answer(200, ACAO) }, PASSED) };
    expect(changes(before, after)).toMatchObject({ 'actual CORSMissingAllowOrigin': 'fixed' });
  });

  it('what may never have been there is called neither fixed nor still there', () => {
    const before = entryOf({ actual: answer(200) });
    expect(before.diagnosis.findings.map(({ certainty }) => certainty)).toContain(
      'if-credentialed',
    );
    const after = entryOf({ actual: answer(200, ACAO) }, PASSED);
    expect(Object.values(changes(before, after))).toEqual(['fixed']);
    expect(changes(before, before)).toEqual({ 'actual CORSMissingAllowOrigin': 'still' });
  });
});

describe('what hinges on credentials', () => {
  const plain: HopRow = { actual: answer(200) };
  const asked: HopRow = { ...plain, sent: { Cookie: 'a' } };

  it('is left out while nothing proves it', () => {
    expect(changes(entryOf(plain), entryOf(plain))).toEqual({
      'actual CORSMissingAllowOrigin': 'still',
    });
    const fixed = entryOf({ actual: answer(200, ACAO) }, PASSED);
    expect(changes(entryOf(plain), fixed)).toEqual({ 'actual CORSMissingAllowOrigin': 'fixed' });
  });

  it('stays when it is proved on one side', () => {
    expect(changes(entryOf(plain), entryOf(asked))).toMatchObject({
      'actual CORSMissingAllowCredentials': 'still',
    });
  });
});

describe('an exchange that', () => {
  const open = answer(200, { ...ACAO, ...CREDENTIALS });
  const broken = entryOf({ sent: { Cookie: 'a' }, actual: answer(200, CREDENTIALS) });

  it('has fewer hops than before says nothing of the others', () => {
    const first: HopRow = { sent: { Cookie: 'a' }, actual: answer(302, { Location: '/next' }) };
    const second = { ...first, actual: answer(200) };
    const before = entryOf([first, second]);
    expect(changes(before, entryOf({ ...first, actual: open }, PASSED))).not.toEqual({});
    const lost = compareFindings(before, entryOf({ ...first, actual: open }, PASSED));
    expect(lost.filter(({ finding }) => finding.leg.hop === 1)).toEqual(
      lost.filter(({ change }) => change === 'unseen'),
    );
  });

  it('never came to a later preflight says nothing of it', () => {
    const first: HopRow = { sent: { Cookie: 'a' }, actual: open };
    const leg = { hop: 1, kind: 'preflight' } as const;
    const before = withFindings(
      entryOf([first, { ...put, preflight: answer(404) }]),
      findingOf('preflight-status', { leg }),
    );
    expect(changes(before, entryOf(first, PASSED))).toEqual({
      'preflight preflight-status': 'unseen',
    });
  });

  it('was given up has judged nothing', () => {
    const given = entryOf({ sent: { Cookie: 'a' }, actual: open }, { error: 'net::ERR_ABORTED' });
    expect(new Set(Object.values(changes(broken, given)))).toEqual(new Set(['unseen']));
  });

  it('Firefox completed has judged its answer, also when the outcome is open', () => {
    const row: HopRow = { actual: answer(200, ACAO) };
    const firefox: Partial<Exchange> = { ...PASSED, browser: 'firefox' };
    const before = entryOf({ actual: answer(200) }, firefox);
    expect(changes(before, entryOf(row, firefox))).toMatchObject({
      'actual CORSMissingAllowOrigin': 'fixed',
    });
  });
});
