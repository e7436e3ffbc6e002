/** Of one idle moment; the browser gives up to 50. */
const MOST = 10;

/**
 * Takes steps while the page has nothing else to do, a few at a time, until none is left.
 *
 * @param step returns whether there was one to take
 * @returns how to stop
 */
export function whenIdle(step: () => boolean): () => void {
  let handle = requestIdleCallback(goOn);
  function goOn(deadline: IdleDeadline): void {
    const end = performance.now() + Math.min(MOST, deadline.timeRemaining());
    let isLeft = true;
    while (isLeft && performance.now() < end) isLeft = step();
    if (isLeft) handle = requestIdleCallback(goOn);
  }
  return () => cancelIdleCallback(handle);
}
