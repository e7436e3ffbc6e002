import { describe, expect, it } from 'vitest';
import type { RequestEvent } from '../../src/background/capture/request-event.ts';
import { play } from '../../src/background/capture/testing.ts';
import type { Browser, Exchange } from '../../src/model/index.ts';
import { legsOf } from '../../src/model/index.ts';
import type { RecordedEvent } from './replay.ts';
import { eventsOf, firefoxEvents, namesIn, readRecording } from './replay.ts';

/**
 * Recordings in which the proof of a look-alike is lost with the worker that had it in mind: the
 * headers of a plain image are not stored on the chance that CORP may turn up (`RecentResponses`).
 */
const PROOF_IN_MEMORY = /^(?:corp-|coep-|orb-)/;

function chromium(run: string): [string, RequestEvent[]][] {
  const folder = `chromium/${run}`;
  return namesIn(folder).map((name) => {
    const events = (readRecording(folder, name)['webRequest'] ?? []) as RecordedEvent[];
    return [name, eventsOf('chromium', events)];
  });
}

const all: [Browser, string, RequestEvent[]][] = [
  ...['extra', 'more', 'lna']
    .flatMap(chromium)
    .map(([name, events]): [Browser, string, RequestEvent[]] => ['chromium', name, events]),
  ...namesIn('firefox').map((name): [Browser, string, RequestEvent[]] => [
    'firefox',
    name,
    eventsOf('firefox', firefoxEvents(name)),
  ]),
];

describe('a worker that dies at any event of a recording', () => {
  it.each(all)('%s %s: the next one ends up with the same exchanges', (browser, name, events) => {
    const whole = play(browser, events).map(({ exchange }) => exchange);
    const moments = PROOF_IN_MEMORY.test(name) ? [] : events.keys();
    for (const moment of moments) {
      const broken = play(browser, events, moment).map(({ exchange }) => exchange);
      expect(broken, `death before event ${moment}`).toEqual(whole);
    }
  });
});

/** Each status with the address that answered with it. */
function answersIn(exchanges: readonly Exchange[]): string[] {
  return exchanges.flatMap(({ hops }) =>
    hops.flatMap((hop) => legsOf(hop).flatMap(({ answer }) => `${answer?.status} ${hop.url}`)),
  );
}

describe('a browser that keeps one event of a recording to itself', () => {
  it.each(all)('%s %s: nothing is missing where all events came', (browser, _, events) => {
    expect(play(browser, events).filter(({ exchange }) => exchange.incomplete)).toEqual([]);
  });

  it.each(all)('%s %s: no response becomes that of another address', (browser, _, events) => {
    const told = new Set(
      events.flatMap((one) => (one.kind === 'headers' ? `${one.status} ${one.url}` : [])),
    );
    for (const lost of events.keys()) {
      const exchanges = play(browser, events.toSpliced(lost, 1)).map(({ exchange }) => exchange);
      const invented = answersIn(exchanges).filter(
        (one) => !one.startsWith('undefined') && !told.has(one),
      );
      expect(invented, `without event ${lost}`).toEqual([]);
    }
  });
});
