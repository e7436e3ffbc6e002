import { describe, expect, it } from 'vitest';
import type { Finding } from './diagnosis.ts';
import { inOrder } from './findings.ts';

function finding(reason: Finding['reason'], rest: Partial<Finding> = {}): Finding {
  const leg = { hop: 0, kind: 'actual' } as const;
  return { reason, leg, certainty: 'certain', severity: 'error', vars: {}, ...rest };
}

const reasons = (findings: readonly Finding[]) => findings.map(({ reason }) => reason);

const missing = finding('CORSMissingAllowOrigin');
const credentials = finding('CORSMissingAllowCredentials');

describe('inOrder', () => {
  const first = { hop: 0, kind: 'preflight' } as const;
  const later = { hop: 1, kind: 'preflight' } as const;

  it.each<[string, Finding, Finding]>([
    ['errors before warnings', credentials, finding('coep', { severity: 'warning' })],
    [
      'warnings before remarks',
      finding('wildcard-authorization', { severity: 'warning' }),
      finding('CORSMissingAllowOrigin', { severity: 'remark' }),
    ],
    ['what is sure before what hinges', credentials, { ...missing, certainty: 'if-credentialed' }],
    [
      'an earlier hop before a later one',
      { ...credentials, leg: first },
      { ...missing, leg: later },
    ],
    ['the hop before the leg', credentials, { ...missing, leg: later }],
    ['the preflight before the request', { ...credentials, leg: first }, missing],
    ['on one leg, the list of the reasons', missing, credentials],
  ])('%s', (_, one, other) => {
    expect(inOrder([one, other])).toEqual([one, other]);
    expect(inOrder([other, one])).toEqual([one, other]);
  });

  it('does not put what is likely behind what is sure', () => {
    expect(reasons(inOrder([credentials, { ...missing, certainty: 'likely' }]))).toEqual([
      'CORSMissingAllowOrigin',
      'CORSMissingAllowCredentials',
    ]);
  });
});
