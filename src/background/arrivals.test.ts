import { describe, expect, it } from 'vitest';
import type { Arrival, Moment } from './arrivals.ts';
import { inOrder } from './arrivals.ts';
import { completed, error, headers, send, sendPreflight } from './testing.ts';

const THERE = 'http://api.test/there';

function arrival(moment: Moment): Arrival {
  return { task: () => undefined, moment };
}

/** As Firefox hands them to a woken event page. */
function byKind(moments: readonly Moment[]): Arrival[] {
  const kinds = ['send', 'headers', 'error', 'completed', 'committed'];
  return kinds.flatMap((kind) => moments.filter((one) => one.kind === kind)).map(arrival);
}

const order = (arrivals: readonly Arrival[]) => inOrder(arrivals).map(({ moment }) => moment);

/** A preflighted request that is redirected; every moment is told its time. */
function tour(timeOf: (index: number) => number): Moment[] {
  const actual = { requestId: '1', method: 'PUT' };
  const moments = [
    send(actual),
    sendPreflight('2'),
    headers(204, { requestId: '2', method: 'OPTIONS' }),
    headers(307, actual),
    send({ ...actual, url: THERE }),
    sendPreflight('3', 'PUT', { url: THERE }),
    headers(204, { requestId: '3', method: 'OPTIONS', url: THERE }),
    headers(200, { ...actual, url: THERE }),
    completed({ ...actual, url: THERE }),
  ];
  return moments.map((moment, index) => ({ ...moment, time: timeOf(index) }));
}

describe('what woke the background', () => {
  it('is ordered by the clock', () => {
    const moments = tour((index) => index);
    expect(order(byKind(moments))).toEqual(moments);
  });

  it('is ordered by what must come before what where the clock stands still', () => {
    const moments = tour(() => 5);
    expect(order(byKind(moments))).toEqual(moments);
  });

  it('is ordered when the clock stands still for a while only', () => {
    const moments = tour((index) => Math.floor(index / 3));
    expect(order(byKind(moments))).toEqual(moments);
  });

  it('has a document before its requests, and an end after all', () => {
    const [page, sent, answered, failed] = [
      { kind: 'committed', time: 1 } as const,
      send({ time: 1 }),
      headers(200, { time: 1 }),
      error('NS_ERROR_DOM_BAD_URI', { time: 1 }),
    ];
    expect(order(byKind([failed, answered, sent, page]))).toEqual([page, sent, answered, failed]);
  });

  it('comes before what was only asked meanwhile', () => {
    const asked: Arrival = { task: () => undefined };
    const happened = arrival(send());
    expect(inOrder([asked, happened])).toEqual([happened, asked]);
  });
});
