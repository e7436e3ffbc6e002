import { describe, expect, it } from 'vitest';
import { neighboursOf } from './neighbours.ts';
import { answer, exchangeOf } from './testing.ts';

const GOOD = answer(200, { 'Access-Control-Allow-Origin': 'https://app.example' });
const BARE = answer(200);
const at = (id: string, url: string, actual = BARE) => exchangeOf([{ url, actual }], { id });

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

  it('ends at the endpoint', () => {
    const list = [at('1', 'https://a.test/x'), at('2', 'https://a.test/y', GOOD)];
    expect(neighboursOf(list)).toStrictEqual([{}, {}]);
  });
});
