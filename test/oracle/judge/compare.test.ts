import { describe, expect, it } from 'vitest';
import type { ReportedExchange } from '../../../src/formats/report/report.ts';
import type { Case } from '../cases/case.ts';
import { judge } from './compare.ts';
import { summarize } from './summary.ts';
import type { BrowserVerdict, Observed, RaisonVerdict } from './verdict.ts';

const NOTHING = { status: 200, lines: [] };
const CASE: Case = {
  id: '1-0',
  page: 'local',
  place: 'page',
  loader: 'fetch',
  method: 'GET',
  headers: [],
  credentials: 'same-origin',
  cookies: false,
  hops: [{ site: 'port', preflight: NOTHING, actual: NOTHING }],
};

const MISSING = {
  reason: 'CORSMissingAllowOrigin',
  leg: { hop: 0, kind: 'actual' },
  certainty: 'certain',
  severity: 'error',
  header: null,
  value: null,
  expected: null,
} as const;
const EXCHANGE = { error: 'net::ERR_FAILED', findings: [MISSING] } as unknown as ReportedExchange;

const RAISON: RaisonVerdict = {
  outcome: 'blocked',
  errors: ['MissingAllowOriginHeader'],
  value: '',
  mode: 'unknown',
  proof: 'undecided',
  explained: true,
  faults: ['0/actual/CORSMissingAllowOrigin'],
  exchange: EXCHANGE,
};

const BLOCKED: BrowserVerdict = { end: 'blocked', error: 'MissingAllowOriginHeader', value: '' };
const LOADED: BrowserVerdict = { end: 'loaded', error: '', value: '' };
const REFUSED: BrowserVerdict = { end: 'failed', error: 'net::ERR_CONNECTION_REFUSED', value: '' };

function observed(
  browser: BrowserVerdict,
  raison: Partial<RaisonVerdict> | undefined,
  change: Partial<Case> = {},
): Observed {
  const found = raison === undefined ? {} : { raison: { ...RAISON, ...raison } };
  return {
    in: 'chromium',
    case: { ...CASE, ...change },
    browser,
    listed: raison === undefined ? 0 : 1,
    ...found,
  };
}

const allowed = { outcome: 'allowed', errors: [], faults: [] };

const WILDCARD = { ...MISSING, reason: 'CORSNotSupportingCredentials' } as const;
const ended = (certainty: string) =>
  ({ end: 'completed', findings: [{ ...WILDCARD, certainty }] }) as unknown as ReportedExchange;
const CERTAIN = ended('certain');
const PENDING = { ...ended('if-credentialed'), end: 'pending' } as const;
const BLOCKED_THERE = { ...BLOCKED, error: 'CORSNotSupportingCredentials' };
const OPEN: Partial<RaisonVerdict> = {
  outcome: 'unknown',
  errors: ['CORSNotSupportingCredentials'],
  exchange: ended('if-credentialed'),
};

describe('a judgement', () => {
  it.each([
    ['same name', observed(BLOCKED, {}), 'equal'],
    ['allowed and silent', observed(LOADED, undefined), 'equal'],
    ['allowed and listed', observed(LOADED, allowed), 'equal'],
    ['one of two names', observed(BLOCKED, { errors: ['X', BLOCKED.error] }), 'undecided'],
    ['other name', observed(BLOCKED, { errors: ['AllowOriginMismatch'] }), 'mismatch'],
    ['no name', observed(BLOCKED, { errors: [] }), 'mismatch'],
    ['neither of two names', observed(BLOCKED, { errors: ['X', 'Y'] }), 'mismatch'],
    ['other value', observed(BLOCKED, { value: 'x' }), 'mismatch'],
    ['missed', observed(BLOCKED, undefined), 'mismatch'],
    ['unexplained', observed(BLOCKED, { explained: false }), 'mismatch'],
    ['falsely blocked', observed(LOADED, {}), 'mismatch'],
    ['faults in what passed', observed(LOADED, { ...allowed, faults: ['x'] }), 'mismatch'],
    ['network failure named', observed(REFUSED, {}), 'mismatch'],
    ['network failure unnamed', observed(REFUSED, { errors: [] }), 'equal'],
    ['network failure missed', observed(REFUSED, undefined), 'mismatch'],
    ['wrong mode', observed(BLOCKED, { mode: 'include', proof: 'cookie' }), 'mismatch'],
    ['right mode', observed(BLOCKED, { mode: 'omit', proof: 'outcome' }), 'equal'],
    ['twice', { ...observed(BLOCKED, {}), listed: 2 }, 'mismatch'],
  ] as const)('%s', (_, one, kind) => {
    expect(judge(one).kind).toBe(kind);
  });

  it('wants the browser’s name to stand behind a finding', () => {
    const other = { ...EXCHANGE, findings: [] } as unknown as ReportedExchange;
    expect(judge(observed(BLOCKED, { exchange: other })).kind).toBe('mismatch');
  });

  it.each([
    ['open, with the browser’s name', BLOCKED_THERE, OPEN, 'undecided'],
    ['open, with another name', BLOCKED_THERE, { ...OPEN, errors: ['X'] }, 'mismatch'],
    ['open, without a name', BLOCKED_THERE, { ...OPEN, errors: [] }, 'mismatch'],
    ['still under way', BLOCKED_THERE, { ...OPEN, exchange: PENDING }, 'mismatch'],
    ['open, and passed', LOADED, OPEN, 'undecided'],
    ['passed, with a certain fault', LOADED, { ...OPEN, exchange: CERTAIN }, 'mismatch'],
    ['allowed, but refused', BLOCKED_THERE, allowed, 'mismatch'],
  ] as const)('in Firefox, whose events may leave it open: %s', (_, browser, raison, kind) => {
    const there = { ...observed(browser, raison), in: 'firefox' } as const;
    expect(judge(there).kind).toBe(kind);
  });

  it('lets nothing open in Chromium, whose events show every end', () => {
    expect(judge(observed(BLOCKED, { outcome: 'unknown' })).kind).toBe('mismatch');
  });

  it('takes silence for the answer where there is no event to see', () => {
    const silent = { ...BLOCKED, error: 'DisallowedByMode' };
    expect(judge(observed(silent, undefined)).kind).toBe('equal');
    expect(judge(observed(silent, {})).kind).toBe('mismatch');
  });
});

describe('a summary', () => {
  it('counts', () => {
    const all = [
      observed(BLOCKED, {}),
      observed(BLOCKED, { errors: ['X', BLOCKED.error] }),
      observed(BLOCKED, undefined),
      observed(LOADED, allowed),
      observed(LOADED, {}),
      observed(REFUSED, { errors: [] }),
    ];
    expect(summarize(all)).toMatchObject({
      cases: 6,
      blocked: 3,
      loaded: 2,
      failed: 1,
      decided: 1,
      undecided: 1,
      missed: 1,
      falselyBlocked: 1,
    });
    expect(summarize(all).mismatches).toHaveLength(2);
    expect(summarize(all).undecidedShare).toBeCloseTo(1 / 3);
  });
});
