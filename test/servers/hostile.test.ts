import { sample } from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FixVariant, PlanOptions } from '../../src/fixes/index.ts';
import { planFixes } from '../../src/fixes/index.ts';
import { fixOf } from '../../src/fixes/testing.ts';
import type { Values } from '../../src/fixes/testing-hostile.ts';
import { HARMLESS, hostileEntry, values } from '../../src/fixes/testing-hostile.ts';
import { serving } from './matrix/case.ts';
import type { Seen } from './matrix/probe.ts';
import { send } from './matrix/probe.ts';
import type { Started } from './setup/site.ts';
import { makeSiteFolder } from './setup/site-folder.ts';

/** The same values in every run, more in a long one: a failure can be looked at again. */
const isLong = process.env['HOSTILE'] === 'all';
const SAMPLE = { seed: 20_260, numRuns: isLong ? 900 : 24 };
const LEAST = isLong ? 500 : 10;
/** In ms; a sample has the patience of every test that starts servers. */
const PATIENCE = isLong ? 3_600_000 : undefined;
const LIST: PlanOptions = { addOrigins: ['https://b.example'] };
const WAYS: readonly [Started, FixVariant, PlanOptions][] = [
  ['nginx', 'map', {}],
  ['nginx', 'map', LIST],
  // Without http{} there is a text for files only: nothing can be put before a map of the application's.
  ['nginx', 'server', { ...LIST, upstream: 'static' }],
  ['apache', 'vhost', LIST],
  ['apache', 'htaccess', {}],
];

/** What the text makes a server say: status of the preflight, and headers no plain file has. */
async function said(of: Values, [server, variant, options]: (typeof WAYS)[number]) {
  const plan = planFixes([hostileEntry(of)], options);
  const { path = '/', readers = [], asks = [] } = plan.policy ?? {};
  const fix = fixOf(plan, server, variant);
  const folder = makeSiteFolder();
  try {
    return await serving({ server, path }, folder, {}, fix, async (url) => {
      const Origin = readers[0] ?? '';
      const asking = { Origin, 'Access-Control-Request-Method': asks[0] ?? '' };
      const preflight = await send(url, 'OPTIONS', asking);
      return {
        status: preflight.status,
        asked: added(preflight),
        got: added(await send(url, 'GET', { Origin })),
      };
    });
  } finally {
    folder.remove();
  }
}

const USUAL =
  /^(?:date|server|connection|keep-alive|content-.*|etag|last-modified|accept-ranges|location|allow)$/i;

function added({ headers }: Seen): string[] {
  return headers.map(({ name }) => name.toLowerCase()).filter((name) => !USUAL.test(name));
}

describe.concurrent('texts with hostile values, loaded into real servers, say what harmless ones say', () => {
  it.each(WAYS)(
    '%s %s',
    async (...way) => {
      const expected = await said(HARMLESS, way);
      const hostile = sample(values, SAMPLE).filter(({ origin }) => origin !== 'null');
      expect(hostile.length).toBeGreaterThanOrEqual(LEAST);
      for (const one of hostile)
        expect({ one, ...(await said(one, way)) }).toEqual({ one, ...expected });
      console.log(
        `${way[0]} ${way[1]}: ${hostile.length} hostile inputs loaded and probed, 0 breakouts`,
      );
    },
    PATIENCE,
  );
});
