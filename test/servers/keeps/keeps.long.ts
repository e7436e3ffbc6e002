import { launchChromium } from '../../browser/chromium/launch.ts';
import { launchFirefox } from '../../browser/firefox/launch.ts';
import { allSites } from './sites/sites.ts';
import { chosen, keeps } from './suite.ts';

/**
 * What a browser decides by itself is the same in Chromium and Firefox: two sites a server, of each
 * kind of request.
 */
const IN_FIREFOX = [
  'nginx: map, credentialed, several',
  "nginx: application's list, preflighted, several",
  'apache: .htaccess, list, preflighted, one',
  "apache: application's *, simple, several",
  'caddy: matcher, credentialed, several',
  "caddy: application's list, simple, one",
  'haproxy: acl, preflighted, several',
  "haproxy: application's *, credentialed, one",
  'express: cors with a list, credentialed, several',
  'express: constant by hand, simple, one',
];

keeps('Chromium', launchChromium, chosen(allSites));
keeps('Firefox', launchFirefox, chosen(allSites.filter(({ name }) => IN_FIREFOX.includes(name))));
