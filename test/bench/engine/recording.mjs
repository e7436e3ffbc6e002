import { performance } from 'node:perf_hooks';
import { setTimeout as pause } from 'node:timers/promises';
import { median, ratios } from '../arithmetic.mjs';
import { timeOf } from './clock.mjs';

/** @typedef {import('./load.mjs').Engine} Engine */
/** @typedef {import('./traffic.ts').Delivered} Delivered */

/**
 * @typedef {object} Recording
 * @property {number} events in one round
 * @property {number} microseconds for one event: adapter, recorder, buffer and the write to storage
 * @property {number} ratio of that to `structuredClone` of what the browser delivered
 * @property {number} writes to storage, an exchange
 * @property {number} stored characters of one exchange in all its writes
 */

const ROUNDS = 15;

/** The period of `recording.ts`, in milliseconds. */
const SILENCE = 500;

const NOT_PRESERVED = Promise.resolve(false);

/** @param {(items: Record<string, unknown>) => Promise<void>} set */
function areaWith(set) {
  return { get: async () => ({}), set, remove: async () => undefined };
}

/** @param {Engine} engine @param {(items: Record<string, unknown>) => Promise<void>} set */
async function tabLogOf({ TabLog }, set) {
  const tabLog = new TabLog('chromium', areaWith(set), NOT_PRESERVED);
  await tabLog.ready;
  return tabLog;
}

/**
 * Time that the event loop was busy: what waits until it is written costs nothing meanwhile.
 *
 * @param {Engine} engine @param {readonly Delivered[]} delivered
 */
async function recordingTime(engine, delivered) {
  const tabLog = await tabLogOf(engine, async () => undefined);
  const before = performance.eventLoopUtilization();
  for (const { kind, details } of delivered)
    tabLog.record(engine.toEvent('chromium', kind, details));
  tabLog.completeAnswered();
  tabLog.completeAnswered();
  await tabLog.settled();
  const { active } = performance.eventLoopUtilization(before);
  return (active * 1000) / delivered.length;
}

/**
 * How often storage is written when one event comes about every millisecond, as from a busy page,
 * and a write takes as long.
 *
 * @param {Engine} engine @param {readonly Delivered[]} delivered
 */
async function writesOf(engine, delivered) {
  const count = { writes: 0, stored: 0 };
  const tabLog = await tabLogOf(engine, async (items) => {
    count.writes += 1;
    count.stored += Object.values(items).join('').length;
    await pause(1);
  });
  for (const [at, { kind, details }] of delivered.entries()) {
    tabLog.record(engine.toEvent('chromium', kind, details));
    if (at % SILENCE === 0) tabLog.completeAnswered();
    await pause(1);
  }
  tabLog.completeAnswered();
  tabLog.completeAnswered();
  await tabLog.settled();
  const exchanges = tabLog.tabIds().reduce((sum, id) => sum + tabLog.exchanges(id).length, 0);
  return { writes: count.writes / exchanges, stored: count.stored / exchanges };
}

/**
 * @param {Engine} engine
 * @param {readonly Delivered[]} delivered
 * @returns {Promise<Recording>}
 */
export async function measureRecording(engine, delivered) {
  const clones = [];
  const times = [];
  for (let round = 0; round < 2 * ROUNDS; round += 1) {
    const fresh = structuredClone(delivered);
    const clone = timeOf(fresh, ({ details }) => structuredClone(details));
    const time = await recordingTime(engine, fresh);
    if (round < ROUNDS) continue; // still warming up
    clones.push(clone);
    times.push(time);
  }
  const ratio = median(ratios(times, clones));
  const paced = await writesOf(engine, delivered);
  return { events: delivered.length, microseconds: median(times), ratio, ...paced };
}
