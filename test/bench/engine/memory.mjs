import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** @typedef {import('./load.mjs').Engine} Engine */
/** @typedef {import('./traffic.ts').Delivered} Delivered */

const EXCHANGES = 10_000;

setFlagsFromString('--expose-gc');
/** @type {() => void} */
const collect = runInNewContext('gc');

function heap() {
  collect();
  collect();
  return process.memoryUsage().heapUsed;
}

/**
 * Bytes that 10,000 exchanges take in the buffer, together with their diagnoses: as if the limits
 * of a tab and of the storage did not apply. Each comes as from the browser, its strings its own.
 *
 * @param {Engine} engine
 * @param {readonly Delivered[]} delivered of fewer exchanges: all of them come several times
 */
export async function measureMemory(
  { DiagnosisCache, ExchangeBuffer, Recorder, toEvent },
  delivered,
) {
  const diagnoses = new DiagnosisCache({ see: () => undefined });
  await diagnoses.ready;
  const before = heap();
  const buffer = new ExchangeBuffer({ perTab: EXCHANGES, size: Number.POSITIVE_INFINITY });
  const recorder = new Recorder('chromium');
  /** @param {ReturnType<typeof recorder.record>} changes */
  const keep = ({ exchanges }) => {
    for (const [, recorded] of exchanges) if (recorded !== undefined) buffer.add(recorded);
  };
  for (let again = 0; buffer.records(7).length < EXCHANGES; again += 1) {
    for (const { kind, details } of structuredClone(delivered)) {
      const own = { ...details, requestId: `${again}-${details.requestId}` };
      keep(recorder.record(toEvent('chromium', kind, own)));
    }
    keep(recorder.completeAnswered());
    keep(recorder.completeAnswered());
  }
  const entries = diagnoses.entriesOf(buffer.records(7).map(({ exchange }) => exchange));
  const bytes = heap() - before;
  if (entries.length !== EXCHANGES) throw new Error(`${entries.length} were kept`);
  return bytes;
}
