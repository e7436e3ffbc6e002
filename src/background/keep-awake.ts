import { browser } from '../browser.ts';
import { guarded, logFailure } from './errors.ts';

/**
 * Browsers end a background that made no call for 30 seconds, and its timers with it. A call within
 * that time keeps it (observed in both); one every 15 seconds costs nothing that could be measured.
 */
const PULSE = 15_000;

/** Keeps the background awake for as long as somebody needs it, without the `alarms` permission. */
export class KeepAwake {
  readonly #holders = new Map<string, () => void>();
  #timer: ReturnType<typeof setInterval> | undefined;

  /** @param onPulse runs at every pulse: a machine that slept has stopped timers, not the clock */
  hold(who: string, onPulse: () => void = () => undefined): void {
    this.#holders.set(who, onPulse);
    this.#timer ??= setInterval(() => this.#pulse(), PULSE);
  }

  release(who: string): void {
    this.#holders.delete(who);
    if (this.#holders.size > 0) return;
    clearInterval(this.#timer);
    this.#timer = undefined;
  }

  #pulse(): void {
    for (const onPulse of this.#holders.values()) guarded(onPulse)();
    browser.runtime.getPlatformInfo().catch((error: unknown) => {
      logFailure('stay awake', error);
    });
  }
}
