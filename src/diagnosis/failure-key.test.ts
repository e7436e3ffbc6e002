import { describe, expect, it } from 'vitest';
import type { Exchange } from '../model/index.ts';
import { diagnose } from './diagnose.ts';
import type { Entry } from './diagnosis.ts';
import { countFailures, failureKey } from './failure-key.ts';
import { answer, exchangeOf, PAGE } from './testing.ts';

const OPEN = { 'Access-Control-Allow-Origin': PAGE, 'Access-Control-Allow-Credentials': 'true' };

const entryOf = (exchange: Exchange): Entry => ({ exchange, diagnosis: diagnose(exchange) });
const blocked = (url: string, method = 'GET', headers = {}) =>
  entryOf(exchangeOf([{ url, method, actual: answer(200, headers) }]));

const items = blocked('https://api.example/items');
const read = entryOf(exchangeOf([{ actual: answer(200, OPEN) }], { end: 'completed' }));

describe('failureKey', () => {
  it('is one for every try of the same request, whatever its query', () => {
    expect(failureKey(items)).toBe(failureKey(items));
    expect(failureKey(blocked('https://api.example/items'))).toBe(failureKey(items));
    expect(failureKey(blocked('https://api.example/items?page=2'))).toBe(failureKey(items));
  });

  it.each([
    ['endpoint', blocked('https://api.example/users')],
    ['method', blocked('https://api.example/items', 'POST')],
    [
      'root cause',
      blocked('https://api.example/items', 'GET', { 'Access-Control-Allow-Origin': '*, *' }),
    ],
    ['outcome', read],
  ])('is another for another %s', (_, other) => {
    expect(failureKey(other)).not.toBe(failureKey(items));
  });

  it('is there for a refusal that nothing seen explains', () => {
    const [one, other] = ['items', 'users'].map((path) =>
      blocked(`https://api.example/${path}`, 'GET', OPEN),
    );
    if (one === undefined || other === undefined) throw new Error('two were made');
    expect(one.diagnosis.findings).toEqual([]);
    expect(countFailures([one, other, one])).toBe(2);
  });
});

describe('countFailures', () => {
  it('counts each failure once, and nothing that went well or is under way', () => {
    const pending = entryOf(exchangeOf([{}], { end: 'pending' }));
    const again = blocked('https://api.example/items?page=2');
    const users = blocked('https://api.example/users');
    expect(countFailures([])).toBe(0);
    expect(countFailures([read, pending])).toBe(0);
    expect(countFailures([items, read, again, pending, users, items])).toBe(2);
  });
});
