import { describe, expect, it } from 'vitest';
import { launchChromium } from '../browser/chromium/launch.ts';
import { sampled } from '../sample.ts';
import { casesOf } from './matrix/case.ts';
import { fromPanel, roundTrip } from './matrix/round-trip.ts';
import { others } from './matrix/situations/situations-others.ts';

const every = casesOf(others);
/** Of which `npm test` takes one. */
const PARTS = 3;

roundTrip('Caddy, HAProxy and Express', launchChromium, sampled(every, PARTS));

describe('the other servers', () => {
  it.each(['caddy', 'haproxy', 'express'])('are met in at least 6 situations: %s', (server) => {
    const met = fromPanel(every).filter(({ situation }) => situation.server === server);
    expect(new Set(met.map(({ situation }) => situation)).size).toBeGreaterThanOrEqual(6);
  });
});
