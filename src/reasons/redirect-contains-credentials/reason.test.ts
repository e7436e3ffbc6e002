import { describe, expect, it } from 'vitest';
import { facts } from '../testing.ts';
import reason from './reason.ts';

const TARGET = 'https://ann:secret@other.example/x?token=1';
const evaluate = (row: Parameters<typeof facts>[0]) => reason.evaluate(facts(row));

describe('redirect-contains-credentials', () => {
  it.each([
    [302, TARGET, true],
    [308, 'https://ann@other.example/', true],
    [302, '//:secret@api.example/', true],
    [302, 'https://other.example/x', false],
    [302, undefined, false],
    [200, TARGET, false],
    [302, 'https://ann:secret@[bad', false],
  ])('%i to %s holds: %s', (status, location, holds) => {
    const headers = location === undefined ? {} : { Location: location };
    expect(evaluate({ status, headers }) !== undefined).toBe(holds);
  });

  it('needs a redirect on this very leg', () => {
    const asked = { url: 'https://ann:secret@api.example/items' };
    expect(evaluate({ ...asked, status: 200 })).toBeUndefined();
    const preflighted = facts({ kind: 'preflight', status: 204 });
    const answer = { status: 302, headers: [{ name: 'Location', value: TARGET }] };
    const hop = { ...preflighted.hop, actual: { ...preflighted.hop.actual, answer } };
    const exchange = { ...preflighted.exchange, hops: [hop] } as const;
    expect(reason.evaluate({ ...preflighted, exchange, hop })).toBeUndefined();
  });

  it('shows neither user name, password nor query', () => {
    const evidence = evaluate({ status: 302, headers: { Location: TARGET } });
    expect(evidence?.vars.location).toBe('https://other.example/x?…');
    expect(JSON.stringify(evidence)).not.toMatch(/ann|secret|token/);
  });

  it('asks where a same-origin chain leads to', () => {
    const home = { pageOrigin: 'https://api.example', status: 302 };
    expect(evaluate({ ...home, headers: { Location: TARGET } })).toBeDefined();
    const stays = { Location: 'https://ann:secret@api.example/' };
    expect(evaluate({ ...home, headers: stays })).toBeUndefined();
  });

  it('does not blame a redirect that the browser followed', () => {
    const before = [{ url: 'https://api.example/items', status: 302, location: TARGET }];
    const after = facts({ before, url: 'https://other.example/x' });
    const [hop] = after.exchange.hops;
    const answer = hop.actual.answer;
    expect(
      reason.evaluate({ ...after, hop, hopIndex: 0, leg: hop.actual, answer, headers: [] }),
    ).toBeUndefined();
  });
});
