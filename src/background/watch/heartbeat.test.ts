import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Heartbeat } from './heartbeat.ts';

const pulse = vi.hoisted(() => vi.fn<() => Promise<object>>(async () => ({})));
vi.mock('../../browser.ts', () => ({ browser: { runtime: { getPlatformInfo: pulse } } }));

/** Without a call for this long a browser ends its background, in milliseconds. */
const IDLE = 30_000;

beforeEach(() => {
  vi.useFakeTimers();
  pulse.mockClear();
});
afterEach(() => void vi.useRealTimers());

describe('the heartbeat', () => {
  it('never pauses for as long as a browser waits', () => {
    new Heartbeat().beat(true);
    for (let minutes = 0; minutes < 20; minutes += 1) {
      pulse.mockClear();
      vi.advanceTimersByTime(IDLE - 1);
      expect(pulse).toHaveBeenCalled();
    }
  });

  it('beats once at a time, and stops', () => {
    const heart = new Heartbeat();
    for (const on of [true, true, false, true]) heart.beat(on);
    vi.advanceTimersByTime(IDLE - 1);
    expect(pulse).toHaveBeenCalledOnce();
    heart.beat(false);
    vi.advanceTimersByTime(10 * IDLE);
    expect(pulse).toHaveBeenCalledOnce();
  });
});
