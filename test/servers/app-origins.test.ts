import { describe, expect, it } from 'vitest';
import type { FixVariant } from '../../src/fixes/index.ts';
import { planFixes } from '../../src/fixes/index.ts';
import { fixOf } from '../../src/fixes/testing.ts';
import { HARMLESS, hostileEntry } from '../../src/fixes/testing-hostile.ts';
import { serving } from './matrix/case.ts';
import { send } from './matrix/probe.ts';
import type { Started } from './setup/site.ts';
import { makeSiteFolder } from './setup/site-folder.ts';

/** Origins that no website has: as real servers take them out of a text, and nothing beside them. */
const ORIGINS = [
  'capacitor://localhost',
  'app://obsidian.md',
  'chrome-extension://abcdefghabcdefghabcdefghabcdefgh',
];

const STRANGERS = [
  'http://localhost',
  'https://localhost',
  'capacitor://localhost.example',
  'capacitor://',
  'app://obsidianxmd',
  'tauri://localhost',
  'null',
  'https://app.example',
];

const WAYS: readonly [Started, FixVariant][] = [
  ['nginx', 'map'],
  ['apache', 'htaccess'],
  ['caddy', 'only'],
  ['haproxy', 'only'],
  ['express', 'program'],
];

const PUT = { 'Access-Control-Request-Method': 'PUT' };

/** What the site allows each of these origins, on the preflight and on a GET. */
async function allowed([server, variant]: (typeof WAYS)[number]) {
  const path = '/items';
  const entry = hostileEntry({ ...HARMLESS, path, method: 'PUT', origin: ORIGINS[0] ?? '' });
  const plan = planFixes([entry], { addOrigins: ORIGINS.slice(1) });
  const folder = makeSiteFolder();
  try {
    return await serving(
      { server, path },
      folder,
      {},
      fixOf(plan, server, variant),
      async (url) => {
        const got = async (Origin: string) => {
          const answers = [
            await send(url, 'OPTIONS', { Origin, ...PUT }),
            await send(url, 'GET', { Origin }),
          ];
          return answers.flatMap(({ headers }) =>
            headers
              .filter(({ name }) => /^access-control-allow-origin$/i.test(name))
              .map(({ value }) => value),
          );
        };
        const all = [...ORIGINS, ...STRANGERS];
        const answers: [string, string[]][] = [];
        for (const origin of all) answers.push([origin, await got(origin)]);
        return Object.fromEntries(answers);
      },
    );
  } finally {
    folder.remove();
  }
}

describe('the origins of apps and extensions', () => {
  it.each(WAYS)('are written into %s as they are, and let nobody else in', async (...way) => {
    expect(await allowed(way)).toEqual(
      Object.fromEntries([
        ...ORIGINS.map((origin) => [origin, [origin, origin]]),
        ...STRANGERS.map((origin) => [origin, []]),
      ]),
    );
  });
});
