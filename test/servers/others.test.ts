import { describe, expect, it } from 'vitest';
import { launchChromium } from '../browser/chromium/launch.ts';
import { casesOf } from './matrix/case.ts';
import { fromPanel, roundTrip } from './matrix/round-trip.ts';
import { others } from './matrix/situations/situations-others.ts';

const cases = casesOf(others);

roundTrip('Caddy, HAProxy and Express', launchChromium, cases);

describe('the other servers', () => {
  it.each(['caddy', 'haproxy', 'express'])('are met in at least 6 situations: %s', (server) => {
    const met = fromPanel(cases).filter(({ situation }) => situation.server === server);
    expect(new Set(met.map(({ situation }) => situation)).size).toBeGreaterThanOrEqual(6);
  });
});
