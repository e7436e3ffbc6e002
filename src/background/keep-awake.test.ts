import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { KeepAwake } from './keep-awake.ts';

const call = vi.hoisted(() => vi.fn<() => Promise<object>>(async () => ({})));
vi.mock('../browser.ts', () => ({ browser: { runtime: { getPlatformInfo: call } } }));

/** Without a call for this long a browser ends its background, in milliseconds. */
const IDLE = 30_000;

beforeEach(() => {
  vi.useFakeTimers();
  call.mockClear();
});
afterEach(() => void vi.useRealTimers());

describe('keeping the background awake', () => {
  it('never pauses for as long as a browser waits', () => {
    new KeepAwake().hold('a test');
    for (let minutes = 0; minutes < 20; minutes += 1) {
      call.mockClear();
      vi.advanceTimersByTime(IDLE - 1);
      expect(call).toHaveBeenCalled();
    }
  });

  it('takes one call for all who need it, and ends with the last', () => {
    const keepAwake = new KeepAwake();
    const onPulse = vi.fn<() => void>();
    keepAwake.hold('one');
    keepAwake.hold('one', onPulse);
    keepAwake.hold('other');
    vi.advanceTimersByTime(IDLE - 1);
    expect(call).toHaveBeenCalledOnce();
    expect(onPulse).toHaveBeenCalledOnce();
    keepAwake.release('one');
    vi.advanceTimersByTime(IDLE);
    expect(call).toHaveBeenCalledTimes(3);
    expect(onPulse).toHaveBeenCalledOnce();
    keepAwake.release('other');
    vi.advanceTimersByTime(10 * IDLE);
    expect(call).toHaveBeenCalledTimes(3);
  });
});
