import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answer } from '../../diagnosis/testing.ts';
import type { HeaderList } from '../../model/index.ts';
import type { PlanOptions } from '../index.ts';
import { entryOf } from '../testing.ts';
import { planPreview } from './plan.ts';
import type { PreviewSpec } from './preview.ts';
import { fits } from './preview.ts';

const ROW = {
  method: 'PUT',
  asked: { 'Access-Control-Request-Headers': 'content-type,x-a' },
  preflight: answer(204),
};
const entry = entryOf(ROW);
const { exchange } = entry;

function planned(options: PlanOptions = {}): PreviewSpec {
  const spec = planPreview(entry, options)?.spec;
  if (spec === undefined) throw new Error('nothing to preview');
  return spec;
}

const acao = (value: unknown) => [{ name: 'Access-Control-Allow-Origin', value }] as HeaderList;
const EVIL = 'https://evil.example';
const list = (name: string, value: string): HeaderList => [{ name, value }];

describe('a preview that a page has planned', () => {
  it.each<PlanOptions>([
    {},
    { credentials: true },
    { publicData: true },
    { exposedHeaders: ['X-Total', 'ETag'], addOrigins: ['https://other.example'] },
    { scope: 'site', upstream: 'proxy' },
  ])('fits the exchange it was planned for (%j)', (options) => {
    expect(fits(planned(options), exchange)).toBe(true);
  });

  it('fits it whatever the page asked for', () => {
    fc.assert(
      fc.property(fc.string(), fc.array(fc.string()), (method, exposedHeaders) => {
        const hostile = entryOf({ ...ROW, method });
        const spec = planPreview(hostile, { exposedHeaders })?.spec;
        expect(spec === undefined || fits(spec, hostile.exchange)).toBe(true);
      }),
    );
  });

  it.each<[string, Partial<Record<keyof PreviewSpec, unknown>>]>([
    ['another address', { endpoint: 'https://api.example/other' }],
    ['a wider address', { endpoint: 'https://api.example/' }],
    ['no address', { endpoint: undefined }],
    ['another page', { origin: 'https://evil.example' }],
    ['another type', { types: ['script'] }],
    ['more types', { types: ['xmlhttprequest', 'script'] }],
    ['no types', { types: null }],
    ['types that are no list', { types: 'xmlhttprequest' }],
    ['types in a list of lists', { types: [['xmlhttprequest']] }],
    ['another header', { actual: list('Content-Security-Policy', '*') }],
    ['a header spelt otherwise', { actual: list('Access-Control-Allow-Originx', '*') }],
    ['another origin', { actual: acao('https://evil.example') }],
    ['a value that is no text', { actual: acao(['*']) }],
    ['a name in a list', { actual: [{ name: ['Access-Control-Allow-Origin'], value: '*' }] }],
    ['a name that no text can be made of', { actual: [{ name: { toString: 1 }, value: '*' }] }],
    ['a list with a line break', { preflight: list('Access-Control-Allow-Headers', 'x\r\ny') }],
    ['an empty list', { preflight: list('Access-Control-Allow-Methods', '') }],
    ['other credentials', { actual: list('Access-Control-Allow-Credentials', 'yes') }],
    ['no header at all', { actual: [null] }],
    ['no headers', { preflight: { length: 0 } }],
    ['a list in numbers', { preflight: [{ name: 'Access-Control-Allow-Methods', value: 5 }] }],
    ['a header before ours', { actual: list('X-Access-Control-Expose-Headers', 'x-a') }],
    ['a header behind ours', { actual: list('Access-Control-Expose-Headers-X', 'x-a') }],
    ['one name that is none', { preflight: list('Access-Control-Allow-Headers', 'x-a, x y') }],
    ['one header too many', { actual: [...acao('*'), ...list('Set-Cookie', 'a')] }],
    ['another page throughout', { origin: EVIL, preflight: acao(EVIL), actual: acao(EVIL) }],
    ['a memory longer than any browser’s', { remembered: 86_401 }],
    ['a memory without end', { remembered: Number.POSITIVE_INFINITY }],
    ['a memory before the beginning', { remembered: -1 }],
    ['a memory in words', { remembered: '5' }],
    ['credentials in words', { credentialed: 'true' }],
  ])('does not fit with %s', (_, wrong) => {
    expect(fits({ ...planned(), ...wrong } as PreviewSpec, exchange)).toBe(false);
  });

  it.each([0, 86_400])('fits with a memory of %i seconds', (remembered) => {
    expect(fits({ ...planned(), remembered }, exchange)).toBe(true);
  });

  it('fits any hop of the exchange', () => {
    const first = { url: 'https://api.example/first', actual: answer(302, { Location: '/items' }) };
    expect(fits(planned(), entryOf([first, ROW]).exchange)).toBe(true);
    expect(fits(planned(), entryOf([ROW, first]).exchange)).toBe(true);
  });

  it('does not fit an address that no rule can name', () => {
    const endpoint = 'https://api.example/é';
    const odd = entryOf({ ...ROW, url: endpoint }).exchange;
    expect(fits({ ...planned(), endpoint }, odd)).toBe(false);
  });

  it('fits both types of a beacon, and those only', () => {
    const beacon = { ...exchange, type: 'ping' };
    expect(fits({ ...planned(), types: ['ping', 'other'] }, beacon)).toBe(true);
    expect(fits({ ...planned(), types: ['ping', 'script'] }, beacon)).toBe(false);
  });

  it('does not fit a page without an origin', () => {
    const spec = { ...planned(), origin: 'null', preflight: [], actual: [] };
    expect(fits(spec, { ...exchange, origin: 'null' })).toBe(false);
  });
});
