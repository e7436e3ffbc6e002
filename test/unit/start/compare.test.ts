import { describe, expect, it } from 'vitest';
import { demoProblems, pageProblems } from '../../../scripts/start/terminal/compare.mjs';

const url = 'http://api.test/cart';
const row = {
  url,
  method: 'GET',
  outcome: 'blocked',
  reason: 'CORSMissingAllowOrigin',
  reasons: 'CORSMissingAllowOrigin',
  browserError: 'MissingAllowOriginHeader',
  certainty: 'certain',
};
const verdict = {
  url,
  method: 'GET',
  corsError: 'MissingAllowOriginHeader',
  errorText: 'net::ERR_FAILED',
};
const asked = {
  id: 'missing',
  label: { en: 'Missing', fr: 'Manquant' },
  reason: 'CORSMissingAllowOrigin',
  host: 'api',
  path: '/cart',
  url,
} as const;

const ids = (problems: { id: string }[]) => problems.map(({ id }) => id);

describe('demoProblems', () => {
  it('finds none when the expected reason is named', () => {
    expect(demoProblems([asked], [row], [verdict])).toEqual([]);
  });

  it.each([
    ['absent', []],
    ['absent', [{ ...row, method: 'PUT' }]],
    ['notBlocked', [{ ...row, outcome: 'unknown' }]],
    ['noReason', [{ ...row, reason: '' }]],
    ['otherReason', [{ ...row, reason: 'missing-on-error' }]],
    ['otherError', [{ ...row, browserError: 'AllowOriginMismatch' }]],
  ])('tells %s', (id, rows) => {
    expect(ids(demoProblems([asked], rows, [verdict]))).toEqual([id]);
  });

  it('accepts a prediction that leaves two names open', () => {
    const both = { ...row, browserError: 'InvalidAllowCredentials|MissingAllowOriginHeader' };
    expect(demoProblems([asked], [both], [verdict])).toEqual([]);
  });

  it('tells a false alarm', () => {
    expect(ids(demoProblems([{ ...asked, reason: null }], [row], []))).toEqual(['falseAlarm']);
  });
});

describe('pageProblems', () => {
  it('wants a reason for what CORS blocked, and nothing for other failures', () => {
    expect(ids(pageProblems([], [verdict]))).toEqual(['absent']);
    expect(pageProblems([row], [verdict])).toEqual([]);
    const { corsError: _, ...refused } = verdict;
    expect(pageProblems([], [{ ...refused, corsError: undefined }])).toEqual([]);
  });

  it('is content when one of several tries of the same request fits', () => {
    expect(pageProblems([row, { ...row, outcome: 'allowed' }], [verdict])).toEqual([]);
  });
});
