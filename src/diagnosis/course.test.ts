import { describe, expect, it } from 'vitest';
import type { Exchange } from '../exchange/index.ts';
import { courseOf } from './course.ts';
import { answer, exchangeOf, hopOf } from './testing.ts';

const PLAIN_IMAGE: Exchange = {
  ...exchangeOf([{}], { type: 'image', error: 'net::ERR_BLOCKED_BY_RESPONSE' }),
  hops: [{ ...hopOf(), actual: { kind: 'actual', method: 'GET', answer: answer(200) } }],
};

describe('isCorsMode', () => {
  it.each([
    ['cors', { 'Sec-Fetch-Mode': 'cors' }, true],
    ['no-cors', { 'Sec-Fetch-Mode': 'no-cors' }, false],
  ])('believes Sec-Fetch-Mode: %s', (_, sent, cors) => {
    expect(courseOf(exchangeOf([{ sent, actual: answer(200) }])).isCorsMode).toBe(cors);
  });

  it('does not take a load for cors of which no sending was recorded', () => {
    expect(courseOf(PLAIN_IMAGE)).toMatchObject({ isCorsMode: false, checked: [] });
  });
});
