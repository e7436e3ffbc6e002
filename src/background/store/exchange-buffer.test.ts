import { describe, expect, it } from 'vitest';
import { headers, play, send } from '../capture/testing.ts';
import { ExchangeBuffer, LIMITS } from './exchange-buffer.ts';

function recorded(requestId: string, seq: number, tabId = 7) {
  const [one] = play('chromium', [send({ requestId, tabId }), headers(200, { requestId, tabId })]);
  if (one === undefined) throw new Error('nothing recorded');
  return { ...one, seq };
}

const idsOf = (buffer: ExchangeBuffer, tabId = 7): string[] =>
  buffer.records(tabId).map(({ exchange }) => exchange.id);

describe('the buffer', () => {
  it('drops the oldest of a full tab and counts it', () => {
    const buffer = new ExchangeBuffer({ ...LIMITS, perTab: 2 });
    const gone = ['a', 'b', 'c'].flatMap((id, seq) => buffer.add(recorded(id, seq)));
    expect(gone.map(({ exchange }) => exchange.id)).toEqual(['a']);
    expect(idsOf(buffer)).toEqual(['b', 'c']);
    expect(buffer.note(7).dropped).toBe(1);
  });

  it('takes another limit for every tab', () => {
    const buffer = new ExchangeBuffer();
    for (const [seq, id] of ['a', 'b', 'c'].entries()) buffer.add(recorded(id, seq));
    expect(buffer.setLimit(2)).toHaveLength(1);
    expect(idsOf(buffer)).toEqual(['b', 'c']);
    expect(buffer.add(recorded('d', 3))).toHaveLength(1);
    expect(buffer.setLimit(1000)).toEqual([]);
    expect(buffer.note(7).dropped).toBe(2);
  });

  it('does not count a newer version as another exchange', () => {
    const buffer = new ExchangeBuffer({ ...LIMITS, perTab: 2 });
    for (let i = 0; i < 5; i += 1) expect(buffer.add(recorded('a', 0))).toEqual([]);
    expect(idsOf(buffer)).toEqual(['a']);
  });

  it('drops the oldest of all tabs when they weigh too much together', () => {
    const buffer = new ExchangeBuffer({ perTab: 1000, size: 1500 });
    buffer.add(recorded('a', 0, 1));
    buffer.add(recorded('b', 1, 2));
    for (let i = 2; i < 10; i += 1) buffer.add(recorded(`c${i}`, i, 2));
    expect(idsOf(buffer, 1)).toEqual([]);
    expect(buffer.note(1).dropped).toBe(1);
    expect(idsOf(buffer, 2).length).toBeGreaterThan(0);
    expect(idsOf(buffer, 2).length).toBeLessThan(9);
  });

  it('gives the weight back with what it lets go', () => {
    const buffer = new ExchangeBuffer({ perTab: 1000, size: 1500 });
    for (let i = 0; i < 100; i += 1) {
      const one = recorded(`x${i}`, i);
      expect(buffer.add(one)).toEqual([]);
      buffer.remove(one);
    }
  });

  it('sheds a share of everything on demand', () => {
    const buffer = new ExchangeBuffer();
    for (let i = 0; i < 20; i += 1) buffer.add(recorded(`x${i}`, i));
    const shed = buffer.dropShare(0.1).length;
    expect([2, 3]).toContain(shed);
    expect(idsOf(buffer)).toHaveLength(20 - shed);
  });
});
