import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { endpointTextOf } from '../../model/index.ts';
import { carriesLogin, endpointFilter } from './preview.ts';

const matches = (filter: string | undefined, url: string): boolean =>
  filter !== undefined && new RegExp(filter).test(url);

/** What is special in a urlFilter or a regular expression, and what looks like the end of one. */
const HOSTILE = '*^|.+?()[]{}$\\-/%#&;=~!,:@\'"<>`ab09';
const text = fc.string({ unit: fc.constantFrom(...HOSTILE), maxLength: 12 });
const origin = fc.constantFrom(
  'https://api.example',
  'http://api.example:8080',
  'http://[::1]:3000',
  'http://127.0.0.1',
  'https://xn--bcher-kva.example',
);
const address = fc.tuple(origin, text).map(([host, path]) => `${host}/${path}`);

describe('a rule’s filter', () => {
  it.each([
    ['https://api.example/items', 'https://api.example/items', true],
    ['https://api.example/items', 'https://api.example/items?page=2', true],
    ['https://api.example/items', 'https://api.example/items#part', true],
    ['https://api.example/items', 'https://api.example/items/', false],
    ['https://api.example/items', 'https://api.example/Items', false],
    ['https://api.example/items', 'https://api.example/items2', false],
    ['https://api.example/items', 'http://api.example/items', false],
    ['https://api.example/items', 'https://api.example:8443/items', false],
    ['https://api.example/items', 'https://apiXexample/items', false],
    ['https://api.example/items', 'https://evil.example/?https://api.example/items', false],
    ['https://api.example/*', 'https://api.example/*', true],
    ['https://api.example/*', 'https://api.example/secret', false],
    ['https://api.example/a^', 'https://api.example/a/', false],
    ['https://api.example/(a|b)', 'https://api.example/a', false],
    ['https://api.example/.*', 'https://api.example/secret', false],
    ['https://api.example/a\\', 'https://api.example/a\\', true],
    ['http://127.0.0.1:3000/a', 'http://127.0.0.1:3000/a', true],
    ['https://api.example/to/http://me@b', 'https://api.example/to/http://me@b', true],
  ])('of %s: %s %s', (endpoint, url, expected) => {
    expect(matches(endpointFilter(endpoint), url)).toBe(expected);
  });

  it.each([
    'https://user:secret@api.example/',
    'https://user@api.example/',
    'ftp://api.example/',
    'https://api.example',
    'https://api.example/é',
    'https://api.example/a b',
    'https://api.example/a\n',
    'https://api.example/a?b',
    'data:text/plain,x',
    'view-source:https://api.example/',
    '',
  ])('is refused for %j', (endpoint) => {
    expect(endpointFilter(endpoint)).toBeUndefined();
  });

  it.each([
    ['https://user:secret@api.example/', true],
    ['HTTPS://user@api.example', true],
    ['https://api.example/user@host', false],
    ['https://api.example/to/http://me@b', false],
    ['https://api.example?me@b', false],
  ])('a login stands in %s: %s', (url, stands) => expect(carriesLogin(url)).toBe(stands));

  it('matches its own endpoint with any query, whatever the path', () => {
    fc.assert(
      fc.property(address, text, (url, query) => {
        const endpoint = endpointTextOf(url);
        const filter = endpointFilter(endpoint);
        fc.pre(filter !== undefined);
        expect(matches(filter, endpoint)).toBe(true);
        expect(matches(filter, `${endpoint}?${query}`)).toBe(true);
      }),
    );
  });

  it('matches no other endpoint, whatever either path', () => {
    fc.assert(
      fc.property(address, address, (url, other) => {
        const endpoint = endpointTextOf(url);
        fc.pre(endpointTextOf(other) !== endpoint);
        expect(matches(endpointFilter(endpoint), other)).toBe(false);
      }),
      { numRuns: 2000 },
    );
  });

  it('matches nothing that one more or one changed character makes of it', () => {
    const change = fc.tuple(address, fc.nat(), fc.constantFrom(...'*^|.ax/'), fc.boolean());
    fc.assert(
      fc.property(change, ([url, at, char, replaces]) => {
        const endpoint = endpointTextOf(url);
        const place = at % (endpoint.length + 1);
        const other = endpoint.slice(0, place) + char + endpoint.slice(place + (replaces ? 1 : 0));
        fc.pre(endpointTextOf(other) !== endpoint);
        expect(matches(endpointFilter(endpoint), other)).toBe(false);
      }),
      { numRuns: 2000 },
    );
  });
});
