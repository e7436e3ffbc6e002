import { describe, expect, it } from 'vitest';
import { answer, hopOf } from '../../diagnosis/testing.ts';
import type { Leg } from '../../model/index.ts';
import { callOf } from './curl.ts';

const leg = (sent: Leg['sent'], method = 'GET'): Leg => ({
  kind: 'actual',
  method,
  ...(sent === undefined ? {} : { sent }),
});

const headersOf = (name: string, value: string, rest: object = {}) =>
  callOf(hopOf(), leg([{ name, value, ...rest }])).headers;

describe('a call', () => {
  it('carries the headers of the request as they were, in their order', () => {
    const sent = [
      { name: 'Accept', value: '*/*' },
      { name: 'Origin', value: 'https://app.example' },
    ];
    expect(callOf(hopOf(), leg(sent)).headers).toEqual([
      'Accept: */*',
      'Origin: https://app.example',
    ]);
  });

  it.each([
    ['Cookie', 'Cookie: YOUR-COOKIE'],
    ['authorization', 'authorization: YOUR-AUTHORIZATION'],
    ['X-Api-Key', 'X-Api-Key: YOUR-VALUE'],
  ])('shows that %s was not recorded', (name, line) => {
    expect(headersOf(name, '', { hidden: 12 })).toEqual([line]);
  });

  it('says so of a value that was cut, and keeps an empty one', () => {
    expect(headersOf('Accept', 'a', { cut: true })).toEqual(['Accept: YOUR-VALUE']);
    expect(headersOf('Accept', '')).toEqual(['Accept;']);
  });

  it.each(['a\nb', 'a\0', '\u202eevil', 'é', ' a', 'a ', 'x'.repeat(5000)])(
    'gives %j to no terminal',
    (value) => expect(headersOf('Accept', value)).toEqual(['Accept: YOUR-VALUE']),
  );

  it.each(['@/etc/passwd', 'a b', '-K', 'X:', 'é'])('gives the name %j to no terminal', (name) => {
    expect(headersOf(name, 'v')).toEqual(['X-YOUR-HEADER: v']);
  });

  it('of a request that was never sent is what its preflight asked for', () => {
    const asked = { 'Access-Control-Request-Headers': 'content-type, x-a' };
    const hop = hopOf({ method: 'POST', asked, preflight: answer(204) });
    expect(callOf(hop, hop.actual)).toMatchObject({
      method: 'POST',
      headers: [
        'Origin: https://app.example',
        'content-type: YOUR-VALUE',
        'x-a: YOUR-VALUE',
        'Content-Length: 0',
      ],
    });
  });

  it.each([
    ['https://api.example/a?b=[1]&c={2}', 'https://api.example/a?b=[1]&c={2}'],
    ['https://joe:pw@api.example/', 'https://api.example/'],
    ['https://…@api.example/a?key=…', 'https://api.example/a?key=REDACTED'],
    ['file:///etc/passwd', 'https://YOUR-URL.example/'],
    [`https://api.example/${'a'.repeat(3000)}`, 'https://YOUR-URL.example/'],
    ['-o /tmp/x', 'https://YOUR-URL.example/'],
  ])('to %s goes to %s', (url, shown) => {
    expect(callOf({ ...hopOf(), url }, leg([])).url).toBe(shown);
  });
});
