/**
 * How long one call takes, in microseconds, over many in a row.
 *
 * @template Item
 * @param {readonly Item[]} items
 * @param {(item: Item) => unknown} work
 */
export function timeOf(items, work) {
  const since = performance.now();
  for (const item of items) work(item);
  return ((performance.now() - since) * 1000) / items.length;
}

/**
 * Measures over and over, after the engine has become warm.
 *
 * @template Result
 * @param {number} rounds that count
 * @param {() => Result} measure
 * @returns {Result[]}
 */
export function warmly(rounds, measure) {
  for (let round = 0; round < rounds; round += 1) measure();
  return Array.from({ length: rounds }, measure);
}
