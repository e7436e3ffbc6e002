import type { Entry } from '../../src/diagnosis/index.ts';
import type { PlanOptions } from '../../src/fixes/index.ts';
import { planFixes } from '../../src/fixes/index.ts';
import type { Faulty } from './case.ts';
import type { Pages } from './pages.ts';
import type { Settings, ShownFix } from './panel.ts';
import { entryOf } from './record.ts';
import type { Situation } from './situations.ts';

/** A request that passed has no fix in the panel; to read more of its answer takes one all the same. */
export function isSetByHand({ reader }: Situation): boolean {
  return reader?.exposedHeaders !== undefined;
}

/** What the reader sets in the panel. */
export function settingsOf(pages: Pages, { situation, shape }: Faulty): Settings {
  const { joined, reader } = situation;
  return {
    typed: joined ? { addOrigins: pages.second.origin } : {},
    chosen: [...(shape.credentialed ? ['with'] : []), ...(reader?.scope ? [reader.scope] : [])],
  };
}

/** The texts for what readers set without the panel, from the site's own answers. */
export async function plannedFixes(pages: Pages, faulty: Faulty): Promise<readonly ShownFix[]> {
  const { shape, url, before } = faulty;
  const entry = await entryOf(url, shape, pages.ours.origin, before.ours.readable);
  return planFixes([entry], optionsOf(faulty, entry)).fixes;
}

/** Where the browser hides the credentials, a note says so and the reader answers. */
function optionsOf({ situation, shape }: Faulty, { diagnosis }: Entry): PlanOptions {
  const hidden = diagnosis.credentials.mode === 'unknown';
  return { ...situation.reader, ...(shape.credentialed && hidden ? { credentials: true } : {}) };
}
