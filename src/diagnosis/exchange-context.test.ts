import { describe, expect, it } from 'vitest';
import type { Exchange, Hop } from '../model/index.ts';
import { contextOf, judgedLeg, placedLegs } from './exchange-context.ts';
import { answer, exchangeOf, hopOf, lines, PAGE } from './testing.ts';

const PLAIN_IMAGE: Exchange = {
  ...exchangeOf([{}], { type: 'image', error: 'net::ERR_BLOCKED_BY_RESPONSE' }),
  hops: [{ ...hopOf(), actual: { kind: 'actual', method: 'GET', answer: answer(200) } }],
};

describe('isCorsMode', () => {
  it.each([
    ['cors', { 'Sec-Fetch-Mode': 'cors' }, true],
    ['no-cors', { 'Sec-Fetch-Mode': 'no-cors' }, false],
    ['nothing, and then Origin', { 'Sec-Fetch-Mode': '' }, true],
  ])('believes Sec-Fetch-Mode: %s', (_, sent, cors) => {
    expect(contextOf(exchangeOf([{ sent, actual: answer(200) }])).isCorsMode).toBe(cors);
  });

  it('does not take a load for cors of which no sending was recorded', () => {
    expect(contextOf(PLAIN_IMAGE)).toMatchObject({ isCorsMode: false, checked: [] });
  });
});

function leaving(url: string, location: string) {
  const hop = hopOf({ url, preflight: answer(204), actual: answer(302, { Location: location }) });
  return contextOf({ ...exchangeOf([{}]), hops: [hop] }).leaving.map(({ ref }) => ref);
}

describe('legs that leave home without permission', () => {
  it.each([
    ['from home to a password', `${PAGE}/go`, 'https://ada:x@b.example/', ['actual']],
    ['from home to a plain address', `${PAGE}/go`, 'https://b.example/', []],
    ['from elsewhere, where permission is asked', 'https://b.example/', '//ada:x@c.example/', []],
  ])('%s', (_, url, location, kinds) => {
    expect(leaving(url, location)).toEqual(kinds.map((kind) => ({ hop: 0, kind })));
  });
});

it('has no error to tell of a leg without an answer', () => {
  for (const browser of ['chromium', 'firefox'] as const) {
    const exchange = exchangeOf([{}], { browser });
    const [placed] = placedLegs(exchange);
    if (placed === undefined) throw new Error('no leg');
    const { plain, credentialed } = judgedLeg(exchange, {}, placed);
    expect([plain.errors, credentialed.errors]).toEqual([[], []]);
  }
});

const from = (Origin: string) => ({ sent: lines({ Origin, 'Sec-Fetch-Mode': 'cors' }) });
const FOREIGN = 'https://b.example';
const unnamed = { sent: lines({ 'Sec-Fetch-Mode': 'cors' }) };

function originsOf(
  asked: Partial<Hop['actual']>,
  made: typeof asked,
  origin: string = PAGE,
): string[] {
  const preflight = { kind: 'preflight', method: 'OPTIONS', answer: answer(204), ...asked };
  const actual = { kind: 'actual', method: 'PUT', answer: answer(200), ...made };
  const hop = { url: 'https://api.example/', preflight, actual } as Hop;
  const { checked } = contextOf({ ...exchangeOf([{}]), origin, hops: [hop] });
  return checked.map(({ plain }) => plain.facts.origin);
}

describe('the origin that an answer has to allow', () => {
  it.each([
    ['as each leg names it', from('null'), from(PAGE), ['null', PAGE]],
    ['as the preflight names it', from('null'), unnamed, ['null', 'null']],
    ['as the request names it', {}, from('null'), ['null', 'null']],
    ['the page’s, where no leg does', unnamed, unnamed, [PAGE, PAGE]],
    ['the page’s, where an extension wrote another', from(FOREIGN), from(FOREIGN), [PAGE, PAGE]],
  ])('is %s', (_, asked, made, origins) => {
    expect(originsOf(asked, made)).toEqual(origins);
  });

  it.each([
    ['null, where no leg names one', unnamed, unnamed, 'null'],
    ['as the legs name it', from(PAGE), from(PAGE), PAGE],
  ])('is, for a page without an origin of its own, %s', (_, asked, made, origin) => {
    expect(originsOf(asked, made, 'null')).toEqual([origin, origin]);
  });

  it('is null by the standard after two foreign servers, where no leg names it', () => {
    const actual = { kind: 'actual', method: 'GET', ...unnamed, answer: answer(200) } as const;
    const hops = [hopOf({ actual: answer(302) }), { url: 'https://b.example/', actual }] as const;
    const { checked } = contextOf({ ...exchangeOf([{}]), hops });
    expect(checked.map(({ plain }) => plain.facts.origin)).toEqual([PAGE, 'null']);
  });
});
