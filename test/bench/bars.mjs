/**
 * What must not be exceeded, and by how much it was kept.
 *
 * @typedef {object} Bar
 * @property {string} name
 * @property {number} value
 * @property {number} most
 * @property {string} [unit]
 */

/** @param {Bar} bar a value that could not be measured keeps no bar */
export function isKept({ value, most }) {
  return value <= most;
}

/** @param {Bar} bar */
export function lineOf(bar) {
  const { name, value, most, unit = '×' } = bar;
  return `${isKept(bar) ? 'ok  ' : 'over'} ${name}: ${value.toFixed(2)} ${unit} (at most ${most})`;
}
