import { describe, expect, it } from 'vitest';
import type { Exchange } from '../model/index.ts';
import { redirectsToCredentials } from './index.ts';

const HOME = 'https://app.example';

function leading(from: string, location: string, status = 302): Exchange {
  const answer = { status, headers: [{ name: 'Location', value: location }] };
  const hop = { url: from, actual: { kind: 'actual', method: 'GET', answer } } as const;
  const rest = {
    id: '1',
    browser: 'chromium',
    tabId: 1,
    frameId: 0,
    type: 'xmlhttprequest',
  } as const;
  return { ...rest, origin: HOME, time: 0, hops: [hop], end: 'error' };
}

describe('redirectsToCredentials', () => {
  it.each([
    ['away, to elsewhere', 'https://api.example/', 'https://ada:secret@b.example/', true],
    ['away, user name alone', 'https://api.example/', '//ada@b.example/', true],
    ['away, password alone', 'https://api.example/', 'https://:secret@b.example/', true],
    ['away, back home', 'https://api.example/', `https://ada:x@app.example/`, true],
    ['on leaving home', `${HOME}/go`, 'https://ada:secret@api.example/', true],
    ['staying at home', `${HOME}/go`, 'https://ada:secret@app.example/', false],
    ['without credentials', 'https://api.example/', 'https://b.example/', false],
    ['nowhere', 'https://api.example/', 'http://[', false],
    ['with no place', 'https://api.example/', '', false],
  ])('%s', (_, from, location, expected) => {
    expect(redirectsToCredentials(leading(from, location), 0)).toBe(expected);
  });

  it('is not to be had by asking for an address with a user name', () => {
    const asked = leading('https://ada:secret@api.example/', '', 200);
    expect(redirectsToCredentials(asked, 0)).toBe(false);
  });

  it('needs a redirect', () => {
    const answered = leading('https://api.example/', 'https://ada:secret@b.example/', 200);
    expect(redirectsToCredentials(answered, 0)).toBe(false);
    expect(redirectsToCredentials(answered, 1)).toBe(false);
  });
});
