import { median, quartiles, ratios } from '../arithmetic.mjs';
import { table } from '../markdown.mjs';
import { NAMES, VARIANTS } from './variants.mjs';
import { WORK } from './work.mjs';

/** @typedef {import('./main.mjs').Round} Round */
/** @typedef {import('./variants.mjs').Variant} Variant */
/** @typedef {import('./work.mjs').Work} Work */

/** Once something has failed, its host is watched: what is unwatched has not failed yet. */
const WITHOUT_FAILURES = WORK.filter((work) => work !== 'failing');

/**
 * One number a round: what these kinds of work cost together, in milliseconds.
 *
 * @param {readonly Round[]} rounds
 * @param {Variant} variant
 * @param {readonly Work[]} works
 * @param {'cpu' | 'wall'} kind
 */
function costs(rounds, variant, works, kind) {
  return rounds.map((round) => works.reduce((sum, work) => sum + round[variant][work][kind], 0));
}

/**
 * @param {readonly Round[]} rounds
 * @param {readonly [Variant, Variant]} pair measured, and what it is compared with
 * @param {readonly Work[]} works
 * @param {'cpu' | 'wall'} kind
 */
export function ratiosOf(rounds, [measured, base], works, kind = 'cpu') {
  return ratios(costs(rounds, measured, works, kind), costs(rounds, base, works, kind));
}

/** Median and quartiles. @param {readonly number[]} numbers */
function cell(numbers) {
  const [lower, upper] = quartiles(numbers);
  return `${median(numbers).toFixed(2)} [${lower.toFixed(2)}..${upper.toFixed(2)}]`;
}

/**
 * Against a browser without extension: CPU of all its processes, and the time on the clock.
 *
 * @param {readonly Round[]} rounds
 */
export function browserTable(rounds) {
  const head = ['', 'CPU, all but failing', 'wall', ...WORK.map((work) => `CPU, ${TITLES[work]}`)];
  const rows = VARIANTS.map((variant) => {
    /** @param {readonly Work[]} works @param {'cpu' | 'wall'} [kind] */
    const cellOf = (works, kind) => cell(ratiosOf(rounds, [variant, 'none'], works, kind));
    const each = WORK.map((work) => cellOf([work]));
    return [NAMES[variant], cellOf(WITHOUT_FAILURES), cellOf(WITHOUT_FAILURES, 'wall'), ...each];
  });
  return `${table(head, rows)}\n\n${rounds.length} rounds; medians and quartiles of ratios to no extension`;
}

/** @type {Readonly<Record<Work, string>>} */
const TITLES = {
  load: 'page load',
  same: 'same origin',
  cross: 'cross origin',
  preflighted: 'preflighted',
  failing: 'failing',
};

/** @typedef {readonly [name: string, pair: readonly [Variant, Variant], works: readonly Work[], most: number, goal: number]} Measure */

/**
 * The goals are those of docs/decisions/events.md, which tells why some cannot be had; the bars are what
 * is had, so that a step back shows.
 *
 * @type {readonly Measure[]}
 */
const MEASURES = [
  ['a watched tab, against six idle listeners', ['watched', 'floor'], WORK, 1, 0.85],
  ['the same, preflighted', ['watched', 'floor'], ['preflighted'], 1, 0.95],
  ['the same, failing', ['watched', 'floor'], ['failing'], 1.15, 0.95],
  ['page load, against no extension', ['watched', 'none'], ['load'], 1.4, 1.25],
  [
    'an unwatched tab, against permissions',
    ['unwatched', 'permissions'],
    WITHOUT_FAILURES,
    1.05,
    1.03,
  ],
];

/** @param {readonly Round[]} rounds @returns {import('../bars.mjs').Bar[]} */
export function browserBars(rounds) {
  return MEASURES.map(([name, pair, works, most, goal]) => {
    const measured = ratiosOf(rounds, pair, works);
    return {
      name: `CPU of ${name}`,
      value: median(measured),
      most,
      goal,
      quartiles: quartiles(measured),
    };
  });
}
