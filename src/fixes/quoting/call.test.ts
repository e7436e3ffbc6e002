import { describe, expect, it } from 'vitest';
import { answer, hopOf } from '../../diagnosis/testing.ts';
import type { Leg } from '../../model/index.ts';
import { callOf, posixCommand, windowsCommand } from './curl.ts';

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
    ['Proxy-Authorization', 'Proxy-Authorization: YOUR-PROXY-AUTHORIZATION'],
    ['Cookie2', 'Cookie2: YOUR-COOKIE2'],
    ['X-Api-Key', 'X-Api-Key: YOUR-VALUE'],
    ['X-Authorization', 'X-Authorization: YOUR-VALUE'],
    ['Authorization-Info', 'Authorization-Info: YOUR-VALUE'],
    ['My-Cookie', 'My-Cookie: YOUR-VALUE'],
    ['Cookies', 'Cookies: YOUR-VALUE'],
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

  it('leaves out a header that has no name', () => {
    expect(headersOf('', 'v')).toEqual([]);
  });

  it('of a request of which nothing is known carries no header', () => {
    const unseen = { url: 'https://api.example/', actual: leg(undefined) };
    expect(callOf(unseen, unseen.actual)).toEqual({
      method: 'GET',
      url: 'https://api.example/',
      headers: [],
    });
    const unsent = { ...unseen, preflight: { kind: 'preflight', method: 'OPTIONS' } as const };
    expect(callOf(unsent, unsent.actual).headers).toEqual([]);
  });

  it('reads over empty names in what a preflight asked for', () => {
    const hop = hopOf({
      asked: { 'Access-Control-Request-Headers': 'x-a,, ,x-b' },
      preflight: answer(204),
    });
    expect(callOf(hop, leg(undefined)).headers.slice(1)).toEqual([
      'x-a: YOUR-VALUE',
      'x-b: YOUR-VALUE',
    ]);
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

describe('the command for', () => {
  const call = {
    url: 'https://api.example/a!b',
    headers: ['Origin: https://app.example', 'X: a!b'],
  };
  const windows = (method: string) => windowsCommand({ ...call, method });

  it.each([
    ['GET', ''],
    ['HEAD', ' --head'],
    ['DELETE', ' -X ^"DELETE^"'],
  ])('Windows sends %s, and nothing between exclamation marks', (method, shown) => {
    expect(windows(method)).toBe(
      `curl -g -sS -i --path-as-is${shown} -H ^"Origin^: https^://app.example^" -H ^"X^: YOUR-VALUE^" --url ^"https^://api.example/a^%^21b^"`,
    );
  });

  it('any other shell waits for no body of a HEAD', () => {
    expect(posixCommand({ ...call, headers: [], method: 'HEAD' })).toBe(
      "curl -g -sS -i --path-as-is --head --url 'https://api.example/a!b' | head -c 4000",
    );
  });
});
