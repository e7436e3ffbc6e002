import { describe, expect, it } from 'vitest';
import type { Answer, Exchange } from '../model/index.ts';
import { neighboursOf } from './neighbours.ts';
import { answer, exchangeOf, hopOf } from './testing.ts';

const GOOD = answer(200, { 'Access-Control-Allow-Origin': 'https://app.example' });
const BARE = answer(200);
const at = (id: string, url: string, actual = BARE) => exchangeOf([{ url, actual }], { id });

/** Answered, while of its request no headers were recorded. */
function unsent(id: string, url: string, answered: Answer): Exchange {
  const actual = { kind: 'actual', method: 'GET', answer: answered } as const;
  return { ...exchangeOf([{}], { id }), hops: [{ url, actual }] };
}

describe('the neighbours of an exchange', () => {
  it('is what another answer of its endpoint said, whatever the query', () => {
    const list = [at('1', 'https://a.test/x?1'), at('2', 'https://a.test/x?2', GOOD)];
    expect(neighboursOf(list)).toStrictEqual([{ endpointAllowOrigin: 'https://app.example' }, {}]);
  });

  it('is silent where nothing was answered', () => {
    const unanswered = exchangeOf([{ url: 'https://a.test/x' }], { id: '1' });
    const list = [unanswered, at('2', 'https://a.test/x', GOOD)];
    expect(neighboursOf(list)).toStrictEqual([{ endpointAllowOrigin: 'https://app.example' }, {}]);
  });

  it('tells of another preflight of the endpoint that passed, not of its own', () => {
    const url = 'https://a.test/x';
    const passed = { url, method: 'PUT', preflight: answer(204), actual: BARE };
    const refused = { url, method: 'PATCH', preflight: answer(403) };
    const list = [exchangeOf([passed], { id: '1' }), exchangeOf([refused], { id: '2' })];
    expect(neighboursOf(list)).toStrictEqual([{}, { endpointPreflightPassed: true }]);
    expect(neighboursOf(list.slice(1))).toStrictEqual([{}]);
    const plain = at('3', url);
    expect(neighboursOf([plain, ...list.slice(1)])).toStrictEqual([{}, {}]);
  });

  it('tells a preflight what its server allowed the same page at other URLs', () => {
    const passed = { url: 'https://a.test/x', method: 'PUT', preflight: answer(204), actual: GOOD };
    const refused = exchangeOf(
      [{ url: 'https://a.test/y', method: 'PUT', preflight: answer(403) }],
      {
        id: '2',
      },
    );
    const allowed = { serverAllows: ['PUT'] };
    expect(neighboursOf([exchangeOf([passed], { id: '1' }), refused])).toStrictEqual([{}, allowed]);
    const other = exchangeOf([passed], { id: '1', origin: 'https://b.example' });
    expect(neighboursOf([other, refused])[1]).toStrictEqual({});
  });

  it('tells it no more than was allowed there, to this page, by this server', () => {
    const url = 'https://a.test/y';
    const refused = exchangeOf([{ url, method: 'PUT', preflight: answer(403) }], { id: '2' });
    const open = answer(200, { 'Access-Control-Allow-Origin': '*' });
    const plain = exchangeOf([{ url: 'https://a.test/x', actual: open }], { id: '1' });
    expect(neighboursOf([plain, refused])[1]).toStrictEqual({ serverAllows: ['GET'] });
    expect(neighboursOf([at('1', 'https://b.test/x', open), refused])[1]).toStrictEqual({});
    const others = { ...plain, origin: 'https://b.example' };
    expect(neighboursOf([others, refused])[1]).toStrictEqual({});
  });

  it('tells what follows of a cookie that its origin set in vain', () => {
    const [url, next] = ['https://a.test/login', 'https://a.test/me'];
    const cookie = { name: 'Set-Cookie', value: '', hidden: 3, attributes: 'samesite=none' };
    const login = exchangeOf([{ url, actual: { status: 200, headers: [cookie] } }], { id: '1' });
    expect(neighboursOf([login, at('2', next)])).toStrictEqual([{}, { cookieNotKept: true }]);
    expect(neighboursOf([at('2', next), login])).toStrictEqual([{}, {}]);
  });

  it('tells it of a cookie that a redirect set', () => {
    const cookie = { name: 'Set-Cookie', value: '', hidden: 3, attributes: 'samesite=none' };
    const headers = [{ name: 'Location', value: '/home' }, cookie];
    const { hops, ...rest } = exchangeOf([{ url: 'https://a.test/login' }, {}], { id: '1' });
    const [first] = hops;
    const set = { ...first, actual: { ...first.actual, answer: { status: 302, headers } } };
    const login = { ...rest, hops: [set, hopOf({ url: 'https://a.test/home' })] as const };
    const follows = at('2', 'https://a.test/me');
    expect(neighboursOf([login, follows])[1]).toStrictEqual({ cookieNotKept: true });
  });

  it('holds no cookie for lost of which the request was not recorded', () => {
    const cookie = { name: 'Set-Cookie', value: '', hidden: 3, attributes: '' };
    const login = unsent('1', 'https://a.test/login', { status: 200, headers: [cookie] });
    expect(neighboursOf([login, at('2', 'https://a.test/me')])[1]).toStrictEqual({});
  });

  it('tells how the next request to the origin was sent, where that was refused', () => {
    const refused = { url: 'https://a.test/y', actual: answer(400) };
    const next = exchangeOf([refused], { id: '2' });
    const sent = { nextRefusedWith: ['origin', 'sec-fetch-mode'] };
    expect(neighboursOf([at('1', 'https://a.test/x'), next])).toStrictEqual([sent, {}]);
    const between = at('3', 'https://a.test/z');
    expect(neighboursOf([at('1', 'https://a.test/x'), between, next])[0]).toStrictEqual({});
    expect(neighboursOf([at('1', 'https://b.test/x'), next])[0]).toStrictEqual({});
  });

  it('names no header of the next request where none was recorded', () => {
    const next = unsent('2', 'https://a.test/y', answer(400));
    const [first] = neighboursOf([at('1', 'https://a.test/x'), next]);
    expect(first).toStrictEqual({ nextRefusedWith: [] });
  });

  it('tells of a file with another ending in its folder that was allowed', () => {
    const woff = at('1', 'https://a.test/fonts/roman.woff?v=1', GOOD);
    const woff2 = at('2', 'https://a.test/fonts/italic.woff2');
    expect(neighboursOf([woff, woff2])).toStrictEqual([{}, { otherEndingAllowed: true }]);
    const same = at('3', 'https://a.test/fonts/c.WOFF2', GOOD);
    expect(neighboursOf([woff, woff2, same])[1]).toStrictEqual({});
    expect(neighboursOf([woff, at('4', 'https://a.test/b.woff2')])[1]).toStrictEqual({});
    expect(neighboursOf([woff, at('5', 'https://a.test/fonts/b')])[1]).toStrictEqual({});
    const backup = at('6', 'https://a.test/fonts/b.woff2~');
    expect(neighboursOf([woff, backup])[1]).toStrictEqual({});
  });

  it('ends at the endpoint', () => {
    const list = [at('1', 'https://a.test/x'), at('2', 'https://a.test/y', GOOD)];
    expect(neighboursOf(list)).toStrictEqual([{}, {}]);
  });
});
