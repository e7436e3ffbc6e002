import { median, quantile } from '../arithmetic.mjs';
import { timeOf, warmly } from './clock.mjs';

/** @typedef {import('./load.mjs').Engine} Engine */
/** @typedef {import('../../../src/model/index.ts').Exchange} Exchange */

/**
 * @typedef {object} Diagnosing
 * @property {number} count of exchanges
 * @property {number} blocked of them
 * @property {number} bytes of one as JSON, on average
 * @property {number} perSecond
 * @property {readonly [p50: number, p95: number, p99: number]} microseconds for one
 * @property {number} ratio to `JSON.parse` of the same exchange, median
 * @property {number} blockedRatio the same of those that are blocked
 */

const ROUNDS = 15;
/** Of each exchange at a time: clocks are too coarse for one. */
const COPIES = 20;

/**
 * How long it takes to diagnose an exchange, beside parsing it. Every copy is diagnoses once, as in
 * the extension: nothing is found in a cache for having been seen before.
 *
 * @param {Engine} engine
 * @param {readonly Exchange[]} exchanges
 * @returns {Diagnosing}
 */
export function measureDiagnosing({ diagnose }, exchanges) {
  const texts = exchanges.map((exchange) => JSON.stringify(exchange));
  const rounds = warmly(ROUNDS, () => texts.map((text) => oneOf(text, diagnose)));
  const costs = texts.map((_, index) => ({
    time: median(rounds.map((round) => round[index]?.time ?? Number.NaN)),
    ratio: median(rounds.map((round) => round[index]?.ratio ?? Number.NaN)),
  }));
  const isBlocked = exchanges.map((exchange) => diagnose(exchange).outcome === 'blocked');
  const times = costs.map(({ time }) => time);
  return {
    count: texts.length,
    blocked: isBlocked.filter(Boolean).length,
    bytes: texts.reduce((sum, { length }) => sum + length, 0) / texts.length,
    perSecond: (1e6 * times.length) / times.reduce((sum, time) => sum + time, 0),
    microseconds: [median(times), quantile(times, 0.95), quantile(times, 0.99)],
    ratio: median(costs.map(({ ratio }) => ratio)),
    blockedRatio: median(costs.filter((_, at) => isBlocked[at]).map(({ ratio }) => ratio)),
  };
}

/** @param {string} text @param {Engine['diagnose']} diagnose */
function oneOf(text, diagnose) {
  /** @type {Exchange[]} */
  const copies = [];
  const parsing = timeOf(
    Array.from({ length: COPIES }, () => text),
    (one) => {
      copies.push(JSON.parse(one));
    },
  );
  const time = timeOf(copies, (exchange) => diagnose(exchange));
  return { time, ratio: time / parsing };
}
