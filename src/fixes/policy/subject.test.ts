import { describe, expect, it } from 'vitest';
import type { HopRow } from '../../diagnosis/testing.ts';
import { answer, PAGE } from '../../diagnosis/testing.ts';
import { entryOf, findingOf, withFindings } from '../testing.ts';
import { redirectTargets, subjectOf, unseenTargets } from './subject.ts';

const hop = (path: string): HopRow => ({
  url: `https://api.example${path}`,
  actual: answer(302, { Location: '/next' }),
});
const chain = entryOf([hop('/1'), hop('/2'), hop('/3')]);
const at = (index: number) => ({ leg: { hop: index, kind: 'actual' as const } });

describe('the server to be fixed', () => {
  it.each([0, 1, 2])('is where the root cause is: hop %i', (index) => {
    const found = withFindings(chain, findingOf('CORSMissingAllowOrigin', at(index)));
    expect(subjectOf(found)).toMatchObject({ hop: chain.exchange.hops[index], hopIndex: index });
  });

  it('is the last one when nothing was found, or nowhere that was reached', () => {
    const last = { hop: chain.exchange.hops[2], hopIndex: 2 };
    expect(subjectOf(withFindings(chain))).toMatchObject(last);
    const beyond = withFindings(chain, findingOf('CORSMissingAllowOrigin', at(7)));
    expect(subjectOf(beyond)).toMatchObject(last);
  });
});

describe('the origin that it must allow', () => {
  it('is the one that the hop was sent, whichever leg tells', () => {
    const other = 'https://b.example';
    const sent = { Origin: other };
    expect(subjectOf(entryOf({ sent, actual: answer(200) })).origin).toBe(other);
    const preflighted = { method: 'PUT', sent, preflight: answer(405) };
    expect(subjectOf(entryOf(preflighted)).origin).toBe(other);
  });

  it('is the page’s own when no request tells', () => {
    const entry = entryOf({ actual: answer(200) });
    const [{ url, actual }] = entry.exchange.hops;
    const { sent: _, ...silent } = actual;
    const told = (sent?: []) => {
      const hops = [{ url, actual: sent === undefined ? silent : { ...silent, sent } }] as const;
      return subjectOf({ ...entry, exchange: { ...entry.exchange, hops } }).origin;
    };
    expect(told()).toBe(PAGE);
    expect(told([])).toBe(PAGE);
  });
});

describe('where a folder redirects to, which nobody has seen yet', () => {
  const refused: HopRow = { url: 'https://api.example/docs?q', preflight: answer(401) };
  it.each<[string, HopRow, string[]]>([
    ['behind a preflight that fails', refused, ['https://api.example/docs/']],
    ['has its slash', { ...refused, url: 'https://api.example/docs/' }, []],
    ['is a file', { ...refused, url: 'https://api.example/a.json' }, []],
    ['is written to', { ...refused, method: 'PUT' }, ['https://api.example/docs/']],
    ['is written to, past no login', { ...refused, method: 'PUT', preflight: answer(405) }, []],
    [
      'is written to, at Apache',
      { ...refused, method: 'PUT', preflight: answer(204, { Server: 'Apache/2.4.62 (Debian)' }) },
      ['https://api.example/docs/'],
    ],
    [
      'is read, past no login',
      { ...refused, preflight: answer(405) },
      ['https://api.example/docs/'],
    ],
    [
      'is written to, at what only ends like Apache',
      { ...refused, method: 'PUT', preflight: answer(204, { Server: 'Not-Apache' }) },
      [],
    ],
    [
      'was asked for, without a preflight, and nothing came',
      { url: 'https://api.example/docs' },
      [],
    ],
    ['has no address', { ...refused, url: 'nonsense' }, []],
    ['has no preflight', { url: 'https://api.example/docs', actual: answer(200) }, []],
    ['has answered', { ...refused, actual: answer(200) }, []],
  ])('%s', (_, row, urls) => expect(unseenTargets(subjectOf(entryOf(row)))).toEqual(urls));
});

const moved = (to: string, status = 307) => answer(status, { Location: to });

describe('where an address redirects to within its origin', () => {
  it.each<[string, HopRow, string[]]>([
    ['is its target, as a URL', { actual: moved('/there?q') }, ['https://api.example/there?q']],
    [
      'is that of either leg',
      { method: 'PUT', preflight: moved('/a'), actual: moved('/b') },
      ['https://api.example/a', 'https://api.example/b'],
    ],
    ['is nowhere for another origin', { actual: moved('https://b.example/') }, []],
    ['is nowhere for another port', { actual: moved('https://api.example:8443/') }, []],
    ['is nowhere for no redirect', { actual: moved('/there', 200) }, []],
    ['is nowhere for what is no address', { actual: moved('https://') }, []],
    ['is nowhere from what is no address', { url: 'nonsense', actual: moved('/there') }, []],
  ])('%s', (_, row, urls) => expect(redirectTargets(subjectOf(entryOf(row)))).toEqual(urls));
});
