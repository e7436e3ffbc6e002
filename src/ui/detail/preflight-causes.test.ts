import { describe, expect, it } from 'vitest';
import { diagnose } from '../../diagnosis/index.ts';
import type { MadeHop } from '../../model/made-exchange.ts';
import { MADE_PAGE, madeExchange } from '../../model/made-exchange.ts';
import { reasonsToAsk, wasSparedPreflight, worthAvoiding } from './preflight-causes.ts';
import '../../../test/languages.ts';

function keys(hop: MadeHop): string[] {
  return reasonsToAsk(madeExchange({ hops: [hop] })).flatMap(({ causes }) =>
    causes.map(({ key, name }) => `${key} ${name}`.trim()),
  );
}

describe('reasonsToAsk', () => {
  it.each([
    [{ method: 'PUT', asks: [] }, ['preflightMethod PUT']],
    [{ method: 'patch', asks: [] }, ['preflightMethodCase patch']],
    [{ method: 'POST', asks: ['content-type'] }, ['preflightContentType content-type']],
    [{ asks: ['authorization'] }, ['preflightAuthorization authorization']],
    [{ asks: ['x-requested-with'] }, ['preflightHeader x-requested-with']],
    [{ asks: ['x-a', 'accept'] }, ['preflightHeader x-a', 'preflightUnsafeValue accept']],
    [{ method: 'POST', asks: [] }, ['preflightUpload']],
    [{}, []],
  ] satisfies [MadeHop, string[]][])('%j', (hop, expected) => {
    expect(keys(hop)).toEqual(expected);
  });

  it('tells the hops apart', () => {
    const hop: MadeHop = { method: 'PUT', asks: [], preflight: [204], answer: [307] };
    const exchange = madeExchange({ hops: [{ answer: [302] }, hop] });
    expect(reasonsToAsk(exchange).map((one) => one.hop)).toEqual([1]);
  });
});

describe('worthAvoiding', () => {
  const json: MadeHop = { asks: ['content-type'], url: 'https://app.example:1/items' };
  const other = { 'Access-Control-Allow-Origin': 'https://other.example' };
  it.each([
    ['a body’s type without a body', { ...json, preflight: [200] as const }, true],
    ['with one', { ...json, method: 'POST', preflight: [200] as const }, false],
    ['where the origin is refused', { ...json, preflight: [200, other] as const }, false],
    ['where the status refuses', { ...json, preflight: [404] as const }, true],
    ['a header that may be needed', { ...json, asks: ['x-a'], preflight: [200] as const }, false],
    [
      'beside one that may be needed',
      { ...json, asks: ['content-type', 'x-a'], preflight: [200] as const },
      false,
    ],
  ] satisfies [string, MadeHop, boolean][])('%s', (_, hop, is) => {
    const exchange = madeExchange({ hops: [hop] });
    const names = worthAvoiding({ exchange, diagnosis: diagnose(exchange) }, 'en');
    expect(names).toEqual(is ? ['content-type'] : []);
  });
});

describe('wasSparedPreflight', () => {
  const put: MadeHop = { method: 'PUT', answer: [200] };
  it.each([
    ['a PUT without preflight', put, {}, true],
    ['with one', { ...put, asks: [], preflight: [204] as const }, {}, false],
    ['at home', { ...put, url: `${MADE_PAGE}/items` }, {}, false],
    ['of no script', put, { type: 'ping' }, false],
    ['a form post', { method: 'POST', answer: [200] as const }, {}, false],
  ] satisfies [string, MadeHop, object, boolean][])('%s', (_, hop, rest, spared) => {
    expect(wasSparedPreflight(madeExchange({ hops: [hop], rest }))).toBe(spared);
  });
});
