import { describe, expect, it } from 'vitest';
import { facts } from '../testing.ts';
import reason from './reason.ts';

const row = { sent: { 'Sec-Fetch-Mode': 'no-cors' } };

describe('opaque-no-cors', () => {
  it('holds for an answered cross-origin fetch in no-cors mode', () => {
    expect(reason.evaluate(facts(row))).toMatchObject({ value: 'no-cors', expected: 'cors' });
  });

  it.each([
    { sent: { 'Sec-Fetch-Mode': 'cors' } },
    { sent: {} },
    { type: 'image' },
    { pageOrigin: 'https://api.example' },
    { unanswered: true },
    { status: 302, headers: { Location: '/x' } },
  ] as const)('does not hold with %o', (change) => {
    expect(reason.evaluate(facts({ ...row, ...change }))).toBeUndefined();
  });
});
