import { describe, expect, it } from 'vitest';
import type { Exchange } from '../model/index.ts';
import { diagnose, firstRefused } from './diagnose.ts';
import { rootCause } from './diagnosis.ts';
import { answer, exchangeOf, hopOf, PAGE } from './testing.ts';

const ALLOWED = { 'Access-Control-Allow-Origin': PAGE };
const OPEN = { ...ALLOWED, 'Access-Control-Allow-Credentials': 'true' };

const found = (exchange: Exchange) =>
  diagnose(exchange).findings.map(({ reason, leg }) => `${reason} ${leg.hop} ${leg.kind}`);

describe('a finding', () => {
  it('carries its evidence and what every text may use', () => {
    const other = answer(200, { ...OPEN, 'Access-Control-Allow-Origin': 'https://b.example' });
    const url = 'https://api.example/items?token=1';
    expect(rootCause(diagnose(exchangeOf([{ url, actual: other }])))).toMatchObject({
      reason: 'CORSAllowOriginNotMatchingOrigin',
      leg: { hop: 0, kind: 'actual' },
      header: 'Access-Control-Allow-Origin',
      value: 'https://b.example',
      expected: PAGE,
      vars: {
        origin: PAGE,
        url: 'https://api.example/items',
        host: 'api.example',
        method: 'GET',
        status: '200',
        header: 'Access-Control-Allow-Origin',
        value: 'https://b.example',
        expected: PAGE,
        asked: '',
        server: '',
      },
    });
  });

  it('names the headers that a preflight asked for, and the server', () => {
    const preflight = answer(405, { ...OPEN, Server: 'nginx/1.26' });
    const asked = { 'Access-Control-Request-Headers': 'content-type,x-a' };
    const refused = exchangeOf([{ method: 'PUT', asked, preflight }]);
    expect(rootCause(diagnose(refused))?.vars).toMatchObject({
      asked: 'content-type, x-a',
      server: 'nginx/1.26',
    });
  });

  it('has no evidence where there is no answer, and says so in no text', () => {
    const [dead] = diagnose(exchangeOf([{}], { error: 'net::ERR_CONNECTION_REFUSED' })).findings;
    expect(dead).toMatchObject({ reason: 'net-refused', leg: { hop: 0, kind: 'actual' } });
    for (const part of ['header', 'value', 'expected']) expect(dead).not.toHaveProperty(part);
    expect(dead?.vars).toMatchObject({ status: '', header: '', value: '', expected: '' });
  });

  it('names a host that is no URL as it stands', () => {
    const odd = exchangeOf([{ url: 'https://[odd', actual: answer(200) }]);
    expect(diagnose(odd).findings[0]?.vars['host']).toBe('https://[odd');
  });

  it('gives way to a special cause on its own leg only', () => {
    const first = { actual: answer(302, { Location: 'https://b.example/' }) };
    expect(found(exchangeOf([first, { url: 'https://b.example/', actual: answer(500) }]))).toEqual(
      expect.arrayContaining(['missing-on-redirect 0 actual']),
    );
    const legs = found(exchangeOf([{ actual: answer(500) }]));
    expect(legs[0]).toBe('missing-on-error 0 actual');
    expect(legs.filter((one) => one.startsWith('CORSMissingAllowOrigin'))).toEqual([]);
  });
});

const sureOf = (exchange: Exchange) =>
  diagnose(exchange).findings.map(({ reason, certainty }) => [reason, certainty]);

describe('what holds under one hypothesis and not the other', () => {
  it('hinges on credentials while both are left', () => {
    expect(sureOf(exchangeOf([{ actual: answer(200) }]))).toEqual([
      ['CORSMissingAllowOrigin', 'certain'],
      ['CORSMissingAllowCredentials', 'if-credentialed'],
    ]);
  });

  it('is sure, or absent, once one is left', () => {
    const cookie = { sent: { Cookie: 'a' }, actual: answer(200) };
    expect(sureOf(exchangeOf([cookie]))).toEqual([
      ['CORSMissingAllowOrigin', 'certain'],
      ['CORSMissingAllowCredentials', 'certain'],
    ]);
    expect(sureOf(exchangeOf([{ actual: answer(200) }], { type: 'font' }))).toEqual([
      ['CORSMissingAllowOrigin', 'certain'],
    ]);
  });
});

describe('an origin that a redirect took away', () => {
  it('is the cause where the next preflight allows nobody', () => {
    const first = {
      method: 'PUT',
      preflight: answer(204, { ...OPEN, 'Access-Control-Allow-Methods': 'PUT' }),
      actual: answer(307, { ...OPEN, Location: 'https://b.example/' }),
    };
    const next = {
      url: 'https://b.example/',
      method: 'PUT',
      asked: { Origin: 'null' },
      preflight: answer(204, { 'Access-Control-Allow-Methods': 'PUT' }),
    };
    const reasons = found(exchangeOf([first, next]));
    expect(reasons[0]).toBe('origin-null-redirect 1 preflight');
    expect(reasons).not.toContain('missing-on-preflight 1 preflight');
  });
});

describe('an exchange without an answer', () => {
  const error = 'net::ERR_CONNECTION_RESET';
  const { actual } = hopOf();
  const preflight = { kind: 'preflight', method: 'OPTIONS' } as const;

  it('fails on the preflight that was not answered', () => {
    const exchange: Exchange = {
      ...exchangeOf([{}], { error }),
      hops: [{ url: 'https://api.example/', preflight, actual }],
    };
    expect(found(exchange)).toEqual(['preflight-network 0 preflight', 'net-reset 0 preflight']);
  });

  it('fails on the request when its preflight was answered', () => {
    const exchange = exchangeOf([{ method: 'PUT', preflight: answer(204, OPEN) }], { error });
    expect(found(exchange).filter((one) => one.startsWith('net-'))).toEqual(['net-reset 0 actual']);
  });

  it('fails on its last hop', () => {
    const first = { actual: answer(302, { ...OPEN, Location: '/next' }) };
    expect(found(exchangeOf([first, {}], { error }))).toContain('net-reset 1 actual');
  });
});

describe('an answer that the page could read', () => {
  it('has no errors, whatever its headers look like', () => {
    const exchange = exchangeOf([{ actual: answer(200) }], { end: 'completed' });
    expect(diagnose(exchange)).toMatchObject({ outcome: 'allowed', findings: [] });
  });

  it('may still surprise', () => {
    const headers = { ...ALLOWED, 'X-Total': '3' };
    const exchange = exchangeOf([{ actual: answer(200, headers) }], { end: 'completed' });
    expect(found(exchange)).toEqual(['expose-headers-missing 0 actual']);
  });
});

describe('a request in no-cors mode', () => {
  const sent = { 'Sec-Fetch-Mode': 'no-cors' };

  it('has one remark: nobody can read its answer', () => {
    const exchange = exchangeOf([{ sent, actual: answer(200) }], { end: 'completed' });
    expect(found(exchange)).toEqual(['opaque-no-cors 0 actual']);
    expect(diagnose(exchange)).toMatchObject({ outcome: 'allowed', explained: true });
  });

  it('has none when it was in cors mode', () => {
    const exchange = exchangeOf([{ actual: answer(200, OPEN) }], { end: 'completed' });
    expect(found(exchange)).toEqual([]);
  });
});

describe('firstRefused', () => {
  const put = { method: 'PUT', preflight: answer(204, { ...OPEN }), actual: answer(200, OPEN) };

  it('is the first leg that the headers alone would stop', () => {
    expect(firstRefused(exchangeOf([put]), true)).toEqual({ hop: 0, kind: 'preflight' });
    expect(firstRefused(exchangeOf([{ actual: answer(200) }]), false)).toEqual({
      hop: 0,
      kind: 'actual',
    });
  });

  it('is nothing when all are accepted, which may hinge on credentials', () => {
    const exchange = exchangeOf([{ actual: answer(200, ALLOWED) }]);
    expect(firstRefused(exchange, false)).toBeUndefined();
    expect(firstRefused(exchange, true)).toEqual({ hop: 0, kind: 'actual' });
  });
});
