import { table } from '../markdown.mjs';

/** @typedef {import('./main.mjs').EngineCosts} EngineCosts */

const MEGABYTE = 1e6;

/** @param {number} bytes */
function kilobytes(bytes) {
  return `${(bytes / 1000).toFixed(1)} kB`;
}

/** @param {EngineCosts} costs */
export function engineTable({ diagnosing, recording, memory, sizes, recorded }) {
  const [p50, p95, p99] = diagnosing.microseconds.map((time) => time.toFixed(1));
  const mix = `${diagnosing.count} exchanges, ${recorded} recorded, ${diagnosing.blocked} blocked`;
  return table(
    ['Raison’s own code', ''],
    [
      ['the mix', `${mix}, ${kilobytes(diagnosing.bytes)} each`],
      ['diagnosing one', `p50 ${p50} µs, p95 ${p95} µs, p99 ${p99} µs`],
      ['diagnoses a second', Math.round(diagnosing.perSecond).toLocaleString('en')],
      ['diagnosing, against `JSON.parse`', `${diagnosing.ratio.toFixed(2)} ×`],
      ['the same of blocked ones', `${diagnosing.blockedRatio.toFixed(2)} ×`],
      ['recording one event, storage included', `${recording.microseconds.toFixed(1)} µs`],
      ['recording, against `structuredClone`', `${recording.ratio.toFixed(2)} ×`],
      ['storage writes an exchange', recording.writes.toFixed(2)],
      ['characters stored an exchange', Math.round(recording.stored).toLocaleString('en')],
      ['10,000 exchanges and their diagnoses', `${(memory / MEGABYTE).toFixed(1)} MB`],
      ...sizes.map(([name, bytes]) => [`bytes of ${name}`, kilobytes(bytes)]),
    ],
  );
}

/** @param {EngineCosts} costs @returns {import('../bars.mjs').Bar[]} */
export function engineBars({ diagnosing, recording, memory }) {
  return [
    { name: 'diagnosing an exchange, against JSON.parse', value: diagnosing.ratio, most: 3 },
    { name: 'recording an event, against structuredClone', value: recording.ratio, most: 2 },
    { name: '10,000 exchanges in memory', value: memory / MEGABYTE, most: 30, unit: 'MB' },
  ];
}
