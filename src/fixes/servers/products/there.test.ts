import { describe, expect, it } from 'vitest';
import { diagnose } from '../../../diagnosis/index.ts';
import type { Lines, MadeHop } from '../../../model/made-exchange.ts';
import { MADE_PAGE, madeExchange } from '../../../model/made-exchange.ts';
import type { FixPlan } from '../../fix.ts';
import { planFixes } from '../../plan.ts';

function planOf(hop: MadeHop): FixPlan {
  const exchange = madeExchange({ hops: [hop], rest: { origin: MADE_PAGE } });
  return planFixes([{ exchange, diagnosis: diagnose(exchange) }]);
}
const settingOf = (hop: MadeHop) => planOf(hop).ownSetting;

const ORIGIN = 'Access-Control-Allow-Origin';
const CREDENTIALS = { 'Access-Control-Allow-Credentials': 'true' };
const got = (values: readonly string[], more: Lines = {}): MadeHop => ({
  answer: [200, { [ORIGIN]: values, ...more }],
});

describe('a doubled header', () => {
  const cookie = { sent: { Cookie: '' } };
  const other = 'https://other.example';
  it.each<[string, MadeHop, string, string?]>([
    ['one for all and one', got(['*', 'luna://a']), 'own-doubled-any', 'luna://a'],
    ['this page beside all', got([MADE_PAGE, '*']), 'own-doubled-any', MADE_PAGE],
    ['where cookies are meant', got([MADE_PAGE, '*'], CREDENTIALS), 'own-doubled', '*'],
    ['where cookies are sent', { ...got([MADE_PAGE, '*']), ...cookie }, 'own-doubled', '*'],
    ['another page', got([MADE_PAGE, other]), 'own-doubled', other],
    ['two others', got(['https://a.example', other]), 'own-doubled', `https://a.example, ${other}`],
    ['three', got([MADE_PAGE, '*', other]), 'own-doubled', `*, ${other}`],
    [
      'all and one, with cookies',
      { ...got(['*', other]), ...cookie },
      'own-doubled',
      `*, ${other}`,
    ],
    ['twice the same', got([MADE_PAGE, MADE_PAGE]), 'own-doubled-same'],
    [
      'of a function',
      { ...got(['*', '*']), url: 'https://a.lambda-url.us-east-1.on.aws/' },
      'own-doubled-url',
    ],
  ])('names what has to go: %s', (_, hop, id, value) => {
    const { ownSetting } = planOf(hop);
    expect(ownSetting?.id).toBe(id);
    expect(ownSetting?.vars['value']).toBe(value);
  });

  it('has lines for a server in front, and none that would set it once more', () => {
    expect(planOf(got(['*', '*'], { Server: 'nginx' })).likely).toBe('nginx');
    const url = 'https://a.lambda-url.us-east-1.on.aws/';
    expect(planOf({ ...got(['*', '*']), url }).likely).toBe('headers');
  });
});

const ask = (status: number, headers: Lines): MadeHop => ({
  method: 'PUT',
  asks: ['x-a'],
  preflight: [status, headers],
});

describe('a preflight whose status alone is wrong', () => {
  const right = {
    [ORIGIN]: MADE_PAGE,
    ...CREDENTIALS,
    'Access-Control-Allow-Methods': 'GET, PUT',
    'Access-Control-Allow-Headers': 'X-A',
  };
  it.each([401, 403, 404, 405, 500])('is told so: %i', (status) => {
    expect(settingOf(ask(status, right))).toEqual({
      id: 'own-status',
      vars: { status: String(status) },
    });
  });

  it.each<[string, Lines]>([
    ['the origin', { ...right, [ORIGIN]: 'https://other.example' }],
    ['the method', { ...right, 'Access-Control-Allow-Methods': 'GET' }],
    ['a header', { ...right, 'Access-Control-Allow-Headers': 'x-b' }],
    ['credentials, which may be there', { ...right, 'Access-Control-Allow-Credentials': '' }],
    ['all', {}],
  ])('not where it lacks %s', (_, headers) => {
    for (const status of [401, 403, 404, 405])
      expect(settingOf(ask(status, headers))?.id).not.toBe('own-status');
  });
});

const put = (url: string, status: number, headers: Lines = {}): MadeHop => ({
  url,
  method: 'PUT',
  asks: ['content-type'],
  preflight: [
    204,
    {
      [ORIGIN]: MADE_PAGE,
      'Access-Control-Allow-Methods': 'PUT',
      'Access-Control-Allow-Headers': 'content-type',
    },
  ],
  answer: [status, headers],
});

describe('a request that is refused after its preflight passed', () => {
  const signed = 'https://b.example.r2.cloudflarestorage.com/a?X-Amz-Signature=a';

  it.each<[string, MadeHop, string]>([
    ['a signed URL', put(signed, 403), ''],
    ['for a week', put(`${signed}&X-Amz-Expires=604800`, 400), ''],
    ['for longer', put(`${signed}&X-Amz-Expires=604801`, 400), 'expires'],
    ['Azure', put('https://a.blob.core.windows.net/a/b', 403), ''],
    ['Google', put('https://storage.googleapis.com/a/b', 403), ''],
  ])('by a bucket, has no rule to paste: %s', (_, hop, why) => {
    const { ownSetting, servers, fixes } = planOf(hop);
    expect(ownSetting).toEqual({ id: 'own-bucket', vars: { why } });
    expect({ servers, fixes }).toEqual({ servers: [], fixes: [] });
  });

  it.each([400, 401, 403, 404, 409])('is read first, whoever refused it: %i', (status) => {
    expect(planOf(put('https://api.example/a', status)).isSecond).toBe(true);
    expect(planOf({ answer: [status] }).isSecond).toBeUndefined();
  });
});
