import { describe, expect, it } from 'vitest';
import { redirectLocation } from './index.ts';

const location = (value: string) => ({ name: 'location', value });

describe('redirectLocation', () => {
  it.each([301, 302, 303, 307, 308])('reads the place from a %i', (status) => {
    expect(redirectLocation({ status, headers: [location(' /there ')] })).toBe('/there');
  });

  it.each([200, 300, 304, 305, 306, 404])('sees no redirect in a %i', (status) => {
    expect(redirectLocation({ status, headers: [location('/there')] })).toBeUndefined();
  });

  it('sees no redirect without a place', () => {
    expect(redirectLocation({ status: 302, headers: [] })).toBeUndefined();
    expect(redirectLocation({ status: 302, headers: [location('')] })).toBeUndefined();
    expect(redirectLocation(undefined)).toBeUndefined();
  });

  it('takes the first line that is not empty', () => {
    const headers = [location(''), location('/one'), location('/two')];
    expect(redirectLocation({ status: 302, headers })).toBe('/one');
  });
});
