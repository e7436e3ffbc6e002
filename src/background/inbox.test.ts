import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Inbox } from './inbox.ts';
import { headers, send } from './testing.ts';

const HOME = { url: 'http://api.test/first' };
const AWAY = { url: 'http://api.test/second' };

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function noting() {
  const done: string[] = [];
  const note = (name: string) => () => void done.push(name);
  return { done, note };
}

describe('an inbox', () => {
  it('hands on at once where the browser keeps the order', () => {
    const { done, note } = noting();
    const inbox = new Inbox((task) => task(), false);
    inbox.put(note('send'), send());
    expect(done).toEqual(['send']);
  });

  it('gathers what woke the background and hands it on in order', () => {
    const { done, note } = noting();
    const inbox = new Inbox((task) => task(), true);
    const [answered, moved] = [headers(307, HOME), send(AWAY)];
    inbox.put(note('moved'), moved);
    vi.advanceTimersByTime(90);
    inbox.put(note('answered'), answered);
    vi.advanceTimersByTime(90);
    expect(done).toEqual([]);
    vi.advanceTimersByTime(200);
    expect(done).toEqual(['answered', 'moved']);
  });

  it('hands on at once what comes later', () => {
    const { done, note } = noting();
    const inbox = new Inbox((task) => task(), true);
    inbox.put(note('first'), send());
    vi.advanceTimersByTime(300);
    inbox.put(note('second'), headers(200));
    expect(done).toEqual(['first', 'second']);
  });

  it('waits for a page that never stops asking no longer than a second', () => {
    const { done, note } = noting();
    const inbox = new Inbox((task) => task(), true);
    for (let i = 0; i < 30; i += 1) {
      inbox.put(note('any'), send());
      vi.advanceTimersByTime(40);
    }
    expect(done).not.toEqual([]);
  });
});
