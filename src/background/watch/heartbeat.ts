import { browser } from '../../browser.ts';
import { logFailure } from '../errors.ts';

/**
 * Browsers end a background that made no call for 30 seconds. A call within that time keeps it
 * (observed in both); one every 20 seconds costs nothing that could be measured.
 */
const PULSE = 20_000;

/** Keeps the background awake, where it must not sleep. */
export class Heartbeat {
  #timer: ReturnType<typeof setInterval> | undefined;

  beat(on: boolean): void {
    if (on === (this.#timer !== undefined)) return;
    clearInterval(this.#timer);
    this.#timer = on ? setInterval(pulse, PULSE) : undefined;
  }
}

function pulse(): void {
  browser.runtime.getPlatformInfo().catch((error: unknown) => {
    logFailure('stay awake', error);
  });
}
