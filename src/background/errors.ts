/** Notes on the background's console what went wrong there; nothing is lost but what it says. */
export function logFailure(doWhat: string, ...why: readonly unknown[]): void {
  console.error(`Raison could not ${doWhat}`, ...why);
}

/** Mistakes of ours since the worker started. */
let caught = 0;

/**
 * A listener that never throws into the browser: one throw at a worker's first turn would cost all
 * listeners, and one in an event would be noise in the developer's console.
 */
export function guarded<Args extends unknown[]>(
  listener: (...args: Args) => void,
): (...args: Args) => void {
  return (...args) => {
    try {
      listener(...args);
    } catch (error) {
      caught += 1;
      console.error(`Raison made a mistake (number ${caught})`, error);
    }
  };
}
