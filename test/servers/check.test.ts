import { checksServers } from '../cli/servers/suite.ts';
import { casesOf } from './matrix/case.ts';
import { applications } from './matrix/situations/situations.ts';
import { apacheAlone, nginxAlone } from './matrix/situations/situations-alone.ts';
import { others } from './matrix/situations/situations-others.ts';

/** One of each kind of fault and of each server; `npm run check:servers` takes all. */
const SAMPLE = [
  'nginx: plain, /api/items, post-json-cookie',
  'nginx: options-401, /api/items, get-login',
  'apache: cached-for-another, /api/items, get',
  'apache: header-missing, /api/items, put-json',
  'nginx: directory slash, /api, get',
  'nginx: duplicate, /api/items, get',
  'apache: .htaccess, /data.json, get-custom',
  'caddy: wildcard, /api/items, cookie',
  'haproxy: application down, /api/items, put-json',
  'express: another origin allowed, /api/items, put-json',
];

const all = casesOf([...applications, ...nginxAlone, ...apacheAlone, ...others]);

checksServers(
  'a sample',
  all.filter(({ name }) => SAMPLE.includes(name)),
);
