import type { Entry } from '../../../src/diagnosis/index.ts';
import type { Fix, PlanOptions } from '../../../src/fixes/index.ts';
import { planFixes } from '../../../src/fixes/index.ts';
import { openFile } from '../../../src/formats/index.ts';
import { reportOf } from '../../browser/api-page.ts';
import { until } from '../../browser/retry.ts';
import { pooled } from '../setup/pooled.ts';
import type { Case, Faulty } from './case.ts';
import { meet } from './case.ts';
import type { Pages } from './pages.ts';
import type { Shown } from './panel.ts';
import { readPanel } from './panel.ts';
import { entryOf } from './record.ts';
import type { Behind, Situation } from './situations/situations.ts';

/** Two cores: more sites at a time only wait for each other. */
const AT_A_TIME = 6;

/** A request that the browser made, and what Raison says to do about it. */
export interface Advised {
  readonly faulty: Faulty;
  /** What the panel says; absent where the reader sets what the panel has no control for. */
  readonly shown?: Shown;
  /** The same texts with how each block is applied. */
  readonly fixes: readonly Fix[];
}

/** Makes every request first and reads the panel afterwards, as somebody does who reloads a page. */
export async function advise(
  pages: Pages,
  ports: Omit<Behind, 'dir'>,
  cases: readonly Case[],
): Promise<Map<string, Advised>> {
  const met = await pooled(AT_A_TIME, cases, (one) =>
    meet(pages, ports, one, async (faulty) => ({
      faulty,
      fixes: isSetByHand(one.situation) ? await fixesByHand(pages, faulty) : [],
    })),
  );
  const inPanel = met.filter(({ faulty }) => !isSetByHand(faulty.situation));
  const entries = await recorded(
    pages,
    inPanel.map(({ faulty }) => faulty.url),
  );
  const panel = await pages.openPanel('en');
  const advised = new Map(met.map((one): [string, Advised] => [one.faulty.name, one]));
  for (const { faulty } of inPanel) {
    const settings = settingsOf(pages, faulty);
    const shown = await readPanel(panel, faulty.url, faulty.shape, settings);
    const fixes = planFixes([entries(faulty.url)], settings.options).fixes;
    advised.set(faulty.name, { faulty, shown, fixes });
  }
  await panel.close();
  return advised;
}

/** What the extension recorded of each request, judged by the engine. */
async function recorded(pages: Pages, urls: readonly string[]): Promise<(url: string) => Entry> {
  const entries = await until('all blocked requests in the report', async () => {
    const opened = openFile(JSON.stringify(await reportOf(pages.apiPage, pages.ours.tab)));
    if (opened.kind === 'refused') throw new Error(`no report: ${opened.because}`);
    const ended = opened.entries.filter(({ exchange }) => exchange.end !== 'pending');
    const found = new Map(ended.map((entry) => [entry.exchange.hops[0].url, entry]));
    return urls.every((url) => found.has(url)) && found;
  });
  return (url) => {
    const entry = entries.get(url);
    if (entry === undefined) throw new Error(`${url} was not recorded`);
    return entry;
  };
}

/** A request that passed has no fix in the panel; to read more of its answer takes one all the same. */
export function isSetByHand({ reader }: Situation): boolean {
  return reader?.exposedHeaders !== undefined;
}

/** What the reader sets in the panel, and what it comes to. */
function settingsOf(pages: Pages, { situation, shape }: Faulty) {
  const { joined, reader, server } = situation;
  return {
    server,
    typed: joined ? { addOrigins: pages.second.origin } : {},
    chosen: [
      ...(shape.credentialed ? ['with'] : []),
      ...(reader?.scope ? [reader.scope] : []),
      ...(reader?.upstream ? [reader.upstream] : []),
    ],
    options: {
      ...(joined ? { addOrigins: [pages.second.origin] } : {}),
      ...(reader?.scope ? { scope: reader.scope } : {}),
      ...(reader?.upstream ? { upstream: reader.upstream } : {}),
      ...(shape.credentialed ? { credentials: true } : {}),
    } satisfies PlanOptions,
  };
}

/** The texts for what readers set without the panel, from the site's own answers. */
async function fixesByHand(pages: Pages, faulty: Faulty): Promise<readonly Fix[]> {
  const { shape, url, before, situation } = faulty;
  const entry = await entryOf(url, shape, pages.ours.origin, before.ours.readable);
  const hidden = entry.diagnosis.credentials.mode === 'unknown';
  const credentials = shape.credentialed && hidden ? { credentials: true } : {};
  return planFixes([entry], { ...situation.reader, ...credentials }).fixes;
}

/** The text that the case's reader pastes: the first for the server, or the alternative it wants. */
export function chosen({ fixes }: Advised, { server, variant, name }: Situation): Fix {
  // A package for Express is for programs that say nothing of CORS: `test/stacks` runs it.
  const wanted = variant ?? (server === 'express' ? 'program' : undefined);
  const fix = fixes.find(
    (one) => one.server === server && (wanted === undefined || one.variant === wanted),
  );
  if (fix === undefined) throw new Error(`No ${variant ?? ''} fix of ${server} for ${name}`);
  return fix;
}
