import { describe, expect, it } from 'vitest';
import { diagnose } from '../diagnosis/diagnose.ts';
import type { Lines } from '../diagnosis/testing.ts';
import { answer, exchangeOf, hopOf, PAGE } from '../diagnosis/testing.ts';
import type { Exchange } from '../model/index.ts';

const ALLOWED = { 'Access-Control-Allow-Origin': PAGE };
const OPEN = { ...ALLOWED, 'Access-Control-Allow-Credentials': 'true' };

const told = (exchange: Exchange) => {
  const { browserErrors, browserValue } = diagnose(exchange);
  return [browserErrors, browserValue];
};

describe('the lists of a preflight in Chromium', () => {
  it('are both parsed before either is consulted', () => {
    const preflight = answer(204, { ...OPEN, 'Access-Control-Allow-Headers': 'x a' });
    expect(told(exchangeOf([{ method: 'PUT', preflight }]))).toEqual([
      ['InvalidAllowHeadersPreflightResponse'],
      '',
    ]);
  });

  it('are not consulted for a question that was not seen', () => {
    const preflight = { kind: 'preflight', method: 'OPTIONS', answer: answer(204, OPEN) } as const;
    const exchange = { ...exchangeOf([{}]), hops: [{ ...hopOf(), preflight }] as const };
    expect(told(exchange)).toEqual([[], '']);
  });
});

describe('credentials that are not allowed in Chromium', () => {
  it.each<[Lines, string]>([
    [ALLOWED, ''],
    [{ ...ALLOWED, 'Access-Control-Allow-Credentials': 'True' }, 'True'],
  ])('are printed as the server wrote them: %j', (headers, value) => {
    const exchange = exchangeOf([{ sent: { Cookie: '' }, actual: answer(200, headers) }]);
    expect(told(exchange)).toEqual([['InvalidAllowCredentials'], value]);
  });
});
