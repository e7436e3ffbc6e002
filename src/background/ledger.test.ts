import { describe, expect, it } from 'vitest';
import { Ledger, LIMITS } from './ledger.ts';
import { headers, play, send } from './testing.ts';

function recorded(requestId: string, seq: number, tabId = 7) {
  const [one] = play('chromium', [send({ requestId, tabId }), headers(200, { requestId, tabId })]);
  if (one === undefined) throw new Error('nothing recorded');
  return { ...one, seq };
}

const idsOf = (ledger: Ledger, tabId = 7): string[] =>
  ledger.records(tabId).map(({ exchange }) => exchange.id);

describe('the ledger', () => {
  it('drops the oldest of a full tab and counts it', () => {
    const ledger = new Ledger({ ...LIMITS, perTab: 2 });
    const gone = ['a', 'b', 'c'].flatMap((id, seq) => ledger.put(recorded(id, seq)));
    expect(gone.map(({ exchange }) => exchange.id)).toEqual(['a']);
    expect(idsOf(ledger)).toEqual(['b', 'c']);
    expect(ledger.note(7).dropped).toBe(1);
  });

  it('takes another limit for every tab', () => {
    const ledger = new Ledger();
    for (const [seq, id] of ['a', 'b', 'c'].entries()) ledger.put(recorded(id, seq));
    expect(ledger.limit(2)).toHaveLength(1);
    expect(idsOf(ledger)).toEqual(['b', 'c']);
    expect(ledger.put(recorded('d', 3))).toHaveLength(1);
    expect(ledger.limit(1000)).toEqual([]);
    expect(ledger.note(7).dropped).toBe(2);
  });

  it('does not count a newer version as another exchange', () => {
    const ledger = new Ledger({ ...LIMITS, perTab: 2 });
    for (let i = 0; i < 5; i += 1) expect(ledger.put(recorded('a', 0))).toEqual([]);
    expect(idsOf(ledger)).toEqual(['a']);
  });

  it('drops the oldest of all tabs when they weigh too much together', () => {
    const ledger = new Ledger({ perTab: 1000, weight: 1500 });
    ledger.put(recorded('a', 0, 1));
    ledger.put(recorded('b', 1, 2));
    for (let i = 2; i < 10; i += 1) ledger.put(recorded(`c${i}`, i, 2));
    expect(idsOf(ledger, 1)).toEqual([]);
    expect(ledger.note(1).dropped).toBe(1);
    expect(idsOf(ledger, 2).length).toBeGreaterThan(0);
    expect(idsOf(ledger, 2).length).toBeLessThan(9);
  });

  it('gives the weight back with what it lets go', () => {
    const ledger = new Ledger({ perTab: 1000, weight: 1500 });
    for (let i = 0; i < 100; i += 1) {
      const one = recorded(`x${i}`, i);
      expect(ledger.put(one)).toEqual([]);
      ledger.remove(one);
    }
  });

  it('sheds a share of everything on demand', () => {
    const ledger = new Ledger();
    for (let i = 0; i < 20; i += 1) ledger.put(recorded(`x${i}`, i));
    const shed = ledger.shed(0.1).length;
    expect([2, 3]).toContain(shed);
    expect(idsOf(ledger)).toHaveLength(20 - shed);
  });
});
