/**
 * The value below which this share of the numbers lies, between two neighbours in proportion.
 *
 * @param {readonly number[]} numbers
 * @param {number} share from 0 to 1
 * @returns {number} NaN when there are no numbers
 */
export function quantile(numbers, share) {
  const sorted = numbers.toSorted((one, other) => one - other);
  const at = (sorted.length - 1) * share;
  const below = sorted[Math.floor(at)] ?? Number.NaN;
  const above = sorted[Math.ceil(at)] ?? Number.NaN;
  return below + (above - below) * (at - Math.floor(at));
}

/** @param {readonly number[]} numbers */
export function median(numbers) {
  return quantile(numbers, 0.5);
}

/** @param {readonly number[]} numbers @returns {readonly [lower: number, upper: number]} */
export function quartiles(numbers) {
  return [quantile(numbers, 0.25), quantile(numbers, 0.75)];
}

/**
 * Round by round, so that what slows the machine for a while slows both sides of a ratio.
 *
 * @param {readonly number[]} measured one number a round
 * @param {readonly number[]} base the same rounds; throws when there are more or fewer
 */
export function ratios(measured, base) {
  if (measured.length !== base.length) throw new RangeError('Rounds of different numbers');
  return measured.map((value, round) => value / (base[round] ?? Number.NaN));
}
