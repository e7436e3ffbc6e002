import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Delivery, TimedEvent } from './event-reorderer.ts';
import { EventReorderer, inOrder } from './event-reorderer.ts';
import { completed, error, headers, send, sendPreflight } from './testing.ts';

const HOME = { url: 'http://api.test/first' };
const AWAY = { url: 'http://api.test/second' };

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function noting() {
  const done: string[] = [];
  const note = (name: string) => () => void done.push(name);
  return { done, note };
}

describe('an reorderer', () => {
  it('gathers what woke the background and hands it on in order', () => {
    const { done, note } = noting();
    const reorderer = new EventReorderer((task) => task());
    const [answered, moved] = [headers(307, HOME), send(AWAY)];
    reorderer.add(note('moved'), moved);
    vi.advanceTimersByTime(90);
    reorderer.add(note('answered'), answered);
    vi.advanceTimersByTime(90);
    expect(done).toEqual([]);
    vi.advanceTimersByTime(200);
    expect(done).toEqual(['answered', 'moved']);
  });

  it('hands on at once what comes later', () => {
    const { done, note } = noting();
    const reorderer = new EventReorderer((task) => task());
    reorderer.add(note('first'), send());
    vi.advanceTimersByTime(300);
    reorderer.add(note('second'), headers(200));
    expect(done).toEqual(['first', 'second']);
  });

  it('waits for a page that never stops asking no longer than a second', () => {
    const { done, note } = noting();
    const reorderer = new EventReorderer((task) => task());
    for (let i = 0; i < 30; i += 1) {
      reorderer.add(note('any'), send());
      vi.advanceTimersByTime(40);
    }
    expect(done).not.toEqual([]);
  });
});

const THERE = 'http://api.test/there';

function delivery(moment: TimedEvent): Delivery {
  return { task: () => undefined, moment };
}

/** As Firefox hands them to a woken event page. */
function byKind(moments: readonly TimedEvent[]): Delivery[] {
  const kinds = ['send', 'headers', 'error', 'completed', 'committed'];
  return kinds.flatMap((kind) => moments.filter((one) => one.kind === kind)).map(delivery);
}

const order = (deliveries: readonly Delivery[]) => inOrder(deliveries).map(({ moment }) => moment);

/** A preflighted request that is redirected; every moment is told its time. */
function tour(timeOf: (index: number) => number): TimedEvent[] {
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
    const asked: Delivery = { task: () => undefined };
    const happened = delivery(send());
    expect(inOrder([asked, happened])).toEqual([happened, asked]);
  });
});

describe('what overtook others in Chromium', () => {
  it('goes back behind them, within its own kind, too', () => {
    const first = { requestId: '1', method: 'OPTIONS', url: HOME.url };
    const second = { requestId: '2', method: 'OPTIONS', url: AWAY.url };
    const happened = [
      send({ ...first, time: 1 }),
      headers(204, { ...first, time: 2 }),
      send({ ...second, time: 3 }),
      headers(204, { ...second, time: 4 }),
    ];
    const [one, two, three, four] = happened.map((moment) => ({ task: () => undefined, moment }));
    const arrived = [four, one, two, three].flatMap((each) => each ?? []);
    expect(inOrder(arrived).map(({ moment }) => moment)).toEqual(happened);
  });
});
