import { describe, expect, it } from 'vitest';
import { inOrder } from '../../src/background/capture/event-reorderer.ts';
import type { RequestEvent } from '../../src/background/capture/request-event.ts';
import { eventsOf, firefoxEvents, namesIn, replay } from './replay.ts';

const KINDS = ['send', 'headers', 'error', 'completed'];

/** As Firefox hands events to an event page that it wakes: listener by listener. */
function asWaking(events: readonly RequestEvent[]): RequestEvent[] {
  return KINDS.flatMap((kind) => events.filter((event) => event.kind === kind));
}

function ordered(events: readonly RequestEvent[]): RequestEvent[] {
  const told: RequestEvent[] = [];
  const deliveries = events.map((moment) => ({ moment, task: () => void told.push(moment) }));
  for (const { task } of inOrder(deliveries)) task();
  return told;
}

const names = namesIn('firefox').filter((name) => firefoxEvents(name).length > 0);

describe('an event page that was asleep until any moment of a recording', () => {
  it.each(names)('%s: records the same', (name) => {
    const events = eventsOf('firefox', firefoxEvents(name));
    for (const moment of events.keys()) {
      const missed = ordered(asWaking(events.slice(moment)));
      const told = [...events.slice(0, moment), ...missed];
      expect(replay('firefox', told)).toEqual(replay('firefox', events));
    }
  });
});
