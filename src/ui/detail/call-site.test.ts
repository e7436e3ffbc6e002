import { describe, expect, it } from 'vitest';
import { entryOf } from '../state/testing.ts';
import { callOf, fullPlaceOf, placeOf, seenCallOf } from './call-site.ts';

const URL = 'https://api.example/items';
const frame = (lineNumber: number, functionName = '') => ({
  functionName,
  url: 'https://app.example/js/cart.js?v=2',
  lineNumber,
  columnNumber: 8,
  scriptId: '3',
});

const har = (more: object = {}) => ({
  startedDateTime: '2026-11-23T08:00:00.500Z',
  request: { url: `${URL}#top`, method: 'GET' },
  _initiator: {
    type: 'script',
    stack: { callFrames: [frame(11, 'load')], parent: { callFrames: [frame(40)] } },
  },
  ...more,
});
const AT = Date.UTC(2026, 10, 23, 8, 0, 0, 500);

describe('an entry of the DevTools network API', () => {
  it('tells the calls that led to the request, innermost first', () => {
    const call = seenCallOf(har());
    expect(call).toMatchObject({ url: URL, method: 'GET', time: AT });
    expect(call?.sites.map(({ line, functionName }) => [line, functionName])).toEqual([
      [11, 'load'],
      [40, ''],
    ]);
  });

  it.each([
    ['nothing', undefined],
    ['a text', 'x'],
    ['no request', har({ request: null })],
    ['no time', har({ startedDateTime: 'yesterday' })],
    ['no initiator, as in Firefox', har({ _initiator: undefined })],
    ['an initiator that is no script', har({ _initiator: { type: 'parser', url: URL } })],
    ['frames of a bent shape', har({ _initiator: { stack: { callFrames: [null, {}, 3] } } })],
  ])('is left aside with %s', (_, entry) => expect(seenCallOf(entry)).toBeUndefined());
});

describe('the call of an exchange', () => {
  const seen = (time: number, method = 'GET') => ({ url: URL, method, time, sites: [] });
  const { exchange } = entryOf({ url: `${URL}#x`, exchange: { time: AT } });

  it.each([
    ['the nearest in time', [seen(AT - 300), seen(AT + 20), seen(AT + 200)], AT + 20],
    ['not one of another method', [seen(AT, 'PUT'), seen(AT + 50)], AT + 50],
    ['none that is far away', [seen(AT - 5000)], undefined],
    ['none of no calls', [], undefined],
  ])('is %s', (_, calls, time) => expect(callOf(calls, exchange)?.time).toBe(time));
});

describe('a place in the code', () => {
  const site = { url: 'https://app.example/js/cart.js?v=2', line: 11, column: 8, functionName: '' };
  it('counts from 1', () => {
    expect(placeOf(site)).toBe('cart.js:12:9');
    expect(fullPlaceOf(site)).toBe('https://app.example/js/cart.js?v=2:12:9');
    expect(placeOf({ ...site, url: 'https://app.example/' })).toBe('https://app.example/:12:9');
  });
});
