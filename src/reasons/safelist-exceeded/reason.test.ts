import { describe, expect, it } from 'vitest';
import type { FactsRow } from '../testing.ts';
import { facts } from '../testing.ts';
import reason from './reason.ts';

describe('safelist-exceeded', () => {
  it.each([
    [
      'a value that was never reported',
      { kind: 'preflight', sent: { 'Access-Control-Request-Headers': 'accept,x-a' } },
      { expected: 'accept, x-a', vars: { first: 'accept', names: 'accept', because: 'hidden' } },
    ],
    [
      'too long',
      {
        kind: 'preflight',
        sent: { 'Access-Control-Request-Headers': 'accept' },
        actualSent: { Accept: 'a'.repeat(129) },
      },
      { vars: { because: 'too-long' } },
    ],
    [
      'an unsafe character',
      {
        kind: 'preflight',
        sent: { 'Access-Control-Request-Headers': 'accept-language' },
        actualSent: { 'Accept-Language': 'fr@x' },
      },
      { vars: { because: 'unsafe-byte' } },
    ],
    [
      'a range without a start',
      {
        kind: 'preflight',
        sent: { 'Access-Control-Request-Headers': 'range' },
        actualSent: { Range: 'bytes=-500' },
      },
      { vars: { because: 'range' } },
    ],
    [
      'too much in sum',
      {
        kind: 'preflight',
        sent: { 'Access-Control-Request-Headers': 'accept,content-language' },
        actualSent: { Accept: 'a' },
      },
      { vars: { names: 'accept, content-language', because: 'sum' } },
    ],
  ] satisfies [string, FactsRow, object][])('holds: %s', (_, row, evidence) => {
    expect(reason.evaluate(facts(row))).toMatchObject(evidence);
  });

  it.each([
    [
      'listed',
      {
        kind: 'preflight',
        sent: { 'Access-Control-Request-Headers': 'accept' },
        headers: { 'Access-Control-Allow-Headers': 'Accept' },
      },
    ],
    [
      'content-type has its own reason',
      { kind: 'preflight', sent: { 'Access-Control-Request-Headers': 'content-type' } },
    ],
    ['another name', { kind: 'preflight', sent: { 'Access-Control-Request-Headers': 'x-a' } }],
  ] satisfies [string, FactsRow][])('does not hold: %s', (_, row) => {
    expect(reason.evaluate(facts(row))).toBeUndefined();
  });
});
