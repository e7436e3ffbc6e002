import { measureDiagnosing } from './diagnosing.mjs';
import { loadCorpus, loadEngine } from './load.mjs';
import { measureMemory } from './memory.mjs';
import { measureRecording } from './recording.mjs';
import { measureSizes } from './sizes.mjs';

/** @typedef {Awaited<ReturnType<typeof measureEngine>>} EngineCosts */

/** All that needs no browser. */
export async function measureEngine() {
  const [engine, { recorded, made, delivered }] = [await loadEngine(), await loadCorpus()];
  return {
    recorded: recorded.length,
    diagnosing: measureDiagnosing(engine, [...recorded, ...made]),
    recording: await measureRecording(engine, delivered),
    memory: await measureMemory(engine, delivered),
    sizes: await measureSizes(),
  };
}
