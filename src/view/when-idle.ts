/** Of one idle moment; the browser gives up to 50. */
const MOST = 10;

/**
 * Does something for each item while the page has nothing else to do, a little at a time.
 *
 * @returns how to stop
 */
export function whenIdle<T>(items: readonly T[], task: (item: T) => void): () => void {
  let index = 0;
  let handle = requestIdleCallback(goOn);
  function goOn(deadline: IdleDeadline): void {
    const end = performance.now() + Math.min(MOST, deadline.timeRemaining());
    while (index < items.length && performance.now() < end) {
      const item = items[index];
      if (item !== undefined) task(item);
      index += 1;
    }
    if (index < items.length) handle = requestIdleCallback(goOn);
  }
  return () => cancelIdleCallback(handle);
}
