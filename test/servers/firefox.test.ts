import { describe, expect, it } from 'vitest';
import { launchFirefox } from '../browser/firefox/launch.ts';
import { casesOf } from './matrix/case.ts';
import { fromPanel, roundTrip } from './matrix/round-trip.ts';
import { behind, fastcgi, proxied } from './matrix/situations/situations.ts';
import { apacheAlone, nginxAlone } from './matrix/situations/situations-alone.ts';
import { others } from './matrix/situations/situations-others.ts';

const NAMES = ['two origins without http', '.htaccess', 'placeholder'];
const alone = [...nginxAlone, ...apacheAlone].filter(({ name }) => NAMES.includes(name));

/** A sample: what Firefox judges and shows by itself, on each server. */
const cases = casesOf([
  ...proxied('plain', 'get', 'put-json', 'post-json-cookie'),
  ...proxied('options-405-wildcard', 'put-json'),
  ...proxied('two-lines', 'get'),
  ...behind({ name: 'two origins', shapes: ['put-json'], joined: true }, 'plain'),
  ...fastcgi('wildcard', 'cookie'),
  ...alone.map((one) => ({ ...one, shapes: one.shapes.slice(0, 1) })),
  ...others
    .filter(({ name }) => name === 'plain')
    .map((one) => ({ ...one, shapes: one.shapes.slice(1, 2) })),
]);

roundTrip('a sample in Firefox', launchFirefox, cases);

describe('the sample in Firefox', () => {
  it('takes at least 10 texts from the panel', () => {
    expect(fromPanel(cases).length).toBeGreaterThanOrEqual(10);
  });
});
