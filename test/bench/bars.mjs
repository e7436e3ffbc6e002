/**
 * What must not be exceeded, and by how much it was kept.
 *
 * @typedef {object} Bar
 * @property {string} name
 * @property {number} value
 * @property {number} most what is held: more is a step back
 * @property {number} [goal] what was aimed at, where that is not reached
 * @property {string} [unit]
 * @property {readonly [lower: number, upper: number]} [quartiles] of the rounds, where they scatter
 */

/**
 * A bar between the lower quartile and the median is neither kept nor broken: the noise decides.
 *
 * @param {Bar} bar a value that could not be measured keeps no bar
 */
export function isBroken({ value, most, quartiles: [lower] = [value, value] }) {
  return !(lower <= most);
}

/** @param {Bar} bar */
export function lineOf(bar) {
  const { name, value, most, goal, unit = '×', quartiles } = bar;
  const state = value <= most ? 'ok   ' : isBroken(bar) ? 'over ' : 'noise';
  const aim = goal === undefined ? '' : `, goal ${goal}`;
  const range =
    quartiles === undefined ? '' : ` [${quartiles.map((one) => one.toFixed(2)).join('..')}]`;
  return `${state} ${name}: ${value.toFixed(2)}${range} ${unit} (at most ${most}${aim})`;
}
