import { describe, expect, it } from 'vitest';
import type { FactsRow } from '../testing.ts';
import { facts } from '../testing.ts';
import reason from './reason.ts';

const FROM = 'https://api.example/items';
const DOWN = 'http://api.example/items/';
const OPEN = { 'Access-Control-Allow-Origin': '*' } as const;

const LED = { url: FROM, status: 307, location: DOWN };

/** As Chromium ends a request whose redirect is mixed content. */
const MIXED = { error: 'net::ERR_ABORTED', pageOrigin: 'https://api.example' } as const;

const stageOf = (row: FactsRow) => reason.evaluate(facts(row))?.vars.stage;

describe('redirect-https-to-http', () => {
  it.each([
    [
      'a slash redirect without CORS headers',
      { status: 307, headers: { Location: DOWN } },
      'redirect',
    ],
    [
      'a login of the same host',
      { status: 302, headers: { Location: 'http://api.example/login?next=%2Fitems' } },
      'redirect',
    ],
    [
      'another port, as an application behind a proxy writes it',
      { status: 301, headers: { Location: 'http://api.example:8000/items/' } },
      'redirect',
    ],
    [
      'of a preflight',
      { kind: 'preflight', method: 'PUT', status: 308, headers: { Location: DOWN } },
      'preflight',
    ],
    ['at home', { ...MIXED, status: 307, headers: { Location: DOWN } }, 'mixed'],
    [
      'with CORS headers, which do not help an https page',
      { error: 'net::ERR_ABORTED', status: 307, headers: { ...OPEN, Location: DOWN } },
      'mixed',
    ],
    [
      'to where no response came from, and no reason',
      { pageOrigin: 'https://api.example', url: DOWN, unanswered: true, before: [LED] },
      'mixed',
    ],
    [
      'before the response that fails',
      {
        pageOrigin: 'http://app.example',
        url: DOWN,
        before: [{ url: FROM, status: 301, location: DOWN }],
      },
      'after',
    ],
  ] satisfies [string, FactsRow, string][])('holds: %s', (_, row, stage) => {
    expect(stageOf(row)).toBe(stage);
  });

  it('says that Origin became null behind it', () => {
    const before = [{ url: FROM, status: 301, location: DOWN }];
    expect(stageOf({ url: DOWN, before, origin: 'null' })).toBe('after-null');
  });

  it('is no more than likely where the browser gave no reason', () => {
    const row = { ...MIXED, status: 307, headers: { Location: DOWN } };
    expect(reason.evaluate(facts(row))?.certainty).toBe('likely');
    expect(
      reason.evaluate(facts({ status: 307, headers: { Location: DOWN } }))?.certainty,
    ).toBeUndefined();
  });

  it.each([
    ['up to https', { url: DOWN, status: 301, headers: { Location: FROM } }],
    ['within https', { status: 307, headers: { Location: '/items/' } }],
    ['to http of another host', { status: 302, headers: { Location: 'http://b.example/' } }],
    ['without an address', { status: 307 }],
    ['no redirect', { status: 200, headers: { Location: DOWN } }],
    [
      'followed by an http page, which may',
      {
        error: 'net::ERR_ABORTED',
        pageOrigin: 'http://app.example',
        status: 307,
        headers: { ...OPEN, Location: DOWN },
      },
    ],
    [
      'an allowed response behind it',
      {
        pageOrigin: 'http://app.example',
        url: DOWN,
        headers: OPEN,
        before: [{ url: FROM, status: 301, location: DOWN }],
      },
    ],
    ['given up without a redirect', MIXED],
    [
      'a target that refuses the connection',
      {
        error: 'net::ERR_CONNECTION_REFUSED',
        pageOrigin: 'https://api.example',
        url: DOWN,
        unanswered: true,
        before: [LED],
      },
    ],
    [
      'no response at http for an http page',
      { pageOrigin: 'http://app.example', url: DOWN, unanswered: true, before: [LED] },
    ],
  ] satisfies [string, FactsRow][])('does not hold: %s', (_, row) => {
    expect(stageOf(row)).toBeUndefined();
  });
});
