import { median } from './measure.mjs';

/** @typedef {import('./measure.mjs').Costs} Costs */

/** @type {readonly [key: keyof Costs, name: string][]} */
const ROWS = [
  ['firstPaint', 'first row painted'],
  ['selection', 'selecting a row'],
  ['filter', 'filtering by one letter'],
  ['arrival', 'one row arrives'],
  ['scrolling', 'one frame of scrolling'],
];

const MOST = 1.5;

/** @param {readonly Costs[]} all @param {number} size @param {keyof Costs} key */
function medianOf(all, size, key) {
  return median(all.filter((one) => one.size === size).map((one) => one[key]));
}

/** @param {readonly Costs[]} all @param {readonly number[]} sizes @param {keyof Costs} key */
function ratio(all, [few = 0, many = 0], key) {
  return medianOf(all, many, key) / medianOf(all, few, key);
}

/** Medians, for people. @param {readonly Costs[]} all @param {readonly number[]} sizes */
export function table(all, sizes) {
  const head = ['', ...sizes.map((size) => `${size}`), 'ratio'];
  const rows = ROWS.map(([key, name]) => [
    name,
    ...sizes.map((size) => `${medianOf(all, size, key).toFixed(1)} ms`),
    ratio(all, sizes, key).toFixed(2),
  ]);
  const long = [
    'long tasks, scrolling',
    ...sizes.map((size) => `${medianOf(all, size, 'longTasks')}`),
    '',
  ];
  return [head, ...rows, long]
    .map(
      ([name = '', ...cells]) => name.padEnd(26) + cells.map((cell) => cell.padStart(12)).join(''),
    )
    .join('\n');
}

/** Does the cost follow what is visible? @param {readonly Costs[]} all @param {readonly number[]} sizes */
export function judge(all, sizes) {
  const isFlat = ROWS.every(([key]) => ratio(all, sizes, key) <= MOST);
  return isFlat && sizes.every((size) => medianOf(all, size, 'longTasks') === 0);
}
