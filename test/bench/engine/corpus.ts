import { toEvent } from '../../../src/background/capture/request-event.ts';
import { PERIOD, play } from '../../../src/background/capture/testing.ts';
import type { Exchange } from '../../../src/model/index.ts';
import type { RecordedEvent } from '../../recordings/replay.ts';
import {
  eventsOf,
  firefoxEvents,
  namesIn,
  readRecording,
  replay,
} from '../../recordings/replay.ts';
import type { Delivered } from './traffic.ts';
import { madeTraffic } from './traffic.ts';

export interface Corpus {
  readonly recorded: readonly Exchange[];
  readonly made: readonly Exchange[];
  readonly delivered: readonly Delivered[];
}

const MADE = 1000;

/** Recordings of real browsers, and as realistic traffic of our own. */
export function corpus(): Corpus {
  const delivered = Array.from({ length: MADE }, (_, index) => madeTraffic(index)).flat();
  const events = delivered.map(({ kind, details }) => toEvent('chromium', kind, details));
  const made = play('chromium', [...events, PERIOD, PERIOD]).map(({ exchange }) => exchange);
  return { recorded: [...chromium(), ...firefox()], made, delivered };
}

function chromium(): Exchange[] {
  const folders = ['extra', 'more', 'lna'].map((run) => `chromium/${run}`);
  const runs = folders.flatMap((folder) =>
    namesIn(folder).map((name) => readRecording(folder, name)['webRequest'] ?? []),
  );
  return runs.flatMap((run) => replay('chromium', eventsOf('chromium', run as RecordedEvent[])));
}

function firefox(): Exchange[] {
  return namesIn('firefox').flatMap((name) =>
    replay('firefox', eventsOf('firefox', firefoxEvents(name))),
  );
}
