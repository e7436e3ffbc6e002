import { browser } from '../../browser.ts';
import { couldNot } from '../could-not.ts';
import type { Previews } from './previews.ts';

/**
 * Browsers end a background that made no call for 30 seconds, and its timers with it. A call within
 * that time keeps it (observed in both), so that previews end on time without the `alarms`
 * permission; it costs something only while one is on, a quarter of an hour at most.
 */
const HEARTBEAT = 15_000;

/** Timers may fire a moment too early, in milliseconds. */
const EARLY = 20;

/** Sees to it that every preview ends in time. */
export function keepVigil(previews: Previews): void {
  let heart: ReturnType<typeof setInterval> | undefined;
  let next: ReturnType<typeof setTimeout> | undefined;
  const endExpired = (): void => {
    previews.end(({ until }) => until <= Date.now() + EARLY, 'expired').catch(report);
  };
  previews.onChange(() => {
    clearTimeout(next);
    clearInterval(heart);
    const ends = previews.on.map(({ until }) => until);
    if (ends.length === 0) return;
    next = setTimeout(endExpired, Math.max(0, Math.min(...ends) - Date.now()));
    heart = setInterval(() => beat(endExpired), HEARTBEAT);
  });
}

/** A machine that slept has stopped timers, but not the clock: hence a look at it each time. */
function beat(endExpired: () => void): void {
  endExpired();
  browser.runtime.getPlatformInfo().catch(report);
}

function report(error: unknown): void {
  couldNot('keep watch over a preview', error);
}
