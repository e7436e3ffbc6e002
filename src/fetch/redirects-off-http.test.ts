import { describe, expect, it } from 'vitest';
import type { Exchange } from '../model/index.ts';
import { redirectsOffHttp } from './index.ts';

function leading(location: string, status = 302): Exchange {
  const answer = { status, headers: [{ name: 'Location', value: location }] };
  const hop = { url: 'http://api.example/', actual: { kind: 'actual', method: 'GET', answer } };
  const about = { id: '1', browser: 'firefox', tabId: 1, frameId: 0, time: 0 } as const;
  const page = { origin: 'http://app.example', type: 'xmlhttprequest', end: 'pending' } as const;
  return { ...about, ...page, hops: [hop as Exchange['hops'][0]] };
}

describe('redirectsOffHttp', () => {
  it.each([
    ['about:blank', true],
    ['mailto:ada@app.example', true],
    ['foo://bar', true],
    ['web+https://other.example', true],
    ['data:,x', true],
    ['/there', false],
    ['//other.example', false],
    ['https://other.example', false],
    ['http://[', false],
    ['', false],
  ])('to %s: %s', (location, expected) => {
    expect(redirectsOffHttp(leading(location), 0)).toBe(expected);
  });

  it('sees none in another status, or in a hop that is not there', () => {
    expect(redirectsOffHttp(leading('about:blank', 200), 0)).toBe(false);
    expect(redirectsOffHttp(leading('about:blank'), 1)).toBe(false);
  });
});
