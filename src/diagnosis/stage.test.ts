import { describe, expect, it } from 'vitest';
import type { Exchange } from '../model/index.ts';
import { diagnose } from './diagnose.ts';
import type { HopRow } from './testing.ts';
import { answer, exchangeOf, PAGE } from './testing.ts';

const OPEN = { 'Access-Control-Allow-Origin': PAGE, 'Access-Control-Allow-Credentials': 'true' };
const WILD = { 'Access-Control-Allow-Origin': '*', Location: '/next' };
const BARE = answer(200);

const said = (hops: readonly [HopRow, ...HopRow[]], rest: Partial<Exchange> = {}) =>
  diagnose(exchangeOf(hops, rest)).browserErrors;

describe('the answer that was refused', () => {
  it('is the last one that came', () => {
    const first = { actual: answer(302, { ...OPEN, Location: '/next' }) };
    expect(said([first, { actual: BARE }])).toEqual(['MissingAllowOriginHeader']);
  });

  it('alone is spoken of, whatever an earlier one lacked', () => {
    const first = { actual: answer(302, WILD), sent: { Cookie: '' } };
    expect(said([first, { actual: BARE }])).toEqual(['MissingAllowOriginHeader']);
  });

  it.each(['NS_ERROR_DOM_BAD_URI', 'NS_ERROR_UNEXPECTED', 'NS_ERROR_NET_ON_RESOLVED'])(
    'is told from no answer at all in Firefox: %s',
    (error) => {
      const firefox = { browser: 'firefox', error } as const;
      expect(said([{ actual: BARE }], firefox)).toEqual(['CORSMissingAllowOrigin2']);
      expect(said([{}], firefox)).toEqual(['CORSDidNotSucceed2']);
      expect(said([{ preflight: BARE, method: 'PUT' }], firefox)).toEqual([
        'CORSMissingAllowOrigin2',
      ]);
    },
  );
});

describe('a refusal that nothing seen explains', () => {
  it('is not explained by a remark', () => {
    const diagnosis = diagnose(exchangeOf([{ actual: answer(200, { ...OPEN, 'X-Total': '3' }) }]));
    expect(diagnosis.findings).toMatchObject([{ severity: 'remark' }]);
    expect(diagnosis).toMatchObject({ outcome: 'blocked', explained: false });
  });

  it('leaves both credentials modes open', () => {
    const first = { actual: answer(302, WILD) };
    const { findings } = diagnose(exchangeOf([first, { actual: answer(200, OPEN) }]));
    expect(findings).toMatchObject([
      { reason: 'CORSNotSupportingCredentials', certainty: 'if-credentialed' },
      { reason: 'CORSMissingAllowCredentials', certainty: 'if-credentialed' },
    ]);
  });
});

it('keeps a remark certain where the outcome hinges on credentials', () => {
  const headers = { 'Access-Control-Allow-Origin': PAGE, 'X-Total': '3' };
  const firefox = { browser: 'firefox', end: 'completed' } as const;
  const { outcome, findings } = diagnose(exchangeOf([{ actual: answer(200, headers) }], firefox));
  expect(outcome).toBe('unknown');
  expect(findings).toMatchObject([
    { reason: 'CORSMissingAllowCredentials', certainty: 'if-credentialed' },
    { reason: 'expose-headers-missing', certainty: 'certain' },
  ]);
});

it('lets a request in no-cors mode be sent on to an address with a password', () => {
  const sent = { 'Sec-Fetch-Mode': 'no-cors' };
  const home = { url: `${PAGE}/go`, sent };
  const away = { ...home, actual: answer(302, { Location: 'https://ada:x@api.example/' }) };
  const { outcome, findings } = diagnose(
    exchangeOf([away, { sent, actual: BARE }], { end: 'completed' }),
  );
  expect(outcome).toBe('allowed');
  expect(new Set(findings.map(({ reason }) => reason))).toEqual(new Set(['opaque-no-cors']));
});
