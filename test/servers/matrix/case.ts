import type { Fix } from '../../../src/fixes/index.ts';
import { unusedPort } from '../../site/unused-port.mjs';
import { paste } from '../setup/paste.ts';
import { START } from '../setup/servers.ts';
import type { Own } from '../setup/site.ts';
import { WHOLE } from '../setup/site.ts';
import type { SiteFolder } from '../setup/site-folder.ts';
import { makeSiteFolder } from '../setup/site-folder.ts';
import type { Observed } from './observe.ts';
import { observe } from './observe.ts';
import type { Pages } from './pages.ts';
import type { Shape } from './probe.ts';
import { SHAPES } from './probe.ts';
import type { Behind, Situation } from './situations/situations.ts';

/** One request on one faulty site. */
export interface Case {
  readonly name: string;
  readonly situation: Situation;
  readonly shape: Shape;
}

/** A case whose request was made in the browser, with the site as it was. */
export interface Faulty extends Case {
  readonly folder: SiteFolder;
  readonly own: Own;
  readonly url: string;
  readonly before: Observed;
}

/** One request on one faulty site, before and after the fix. */
export interface CaseReport {
  readonly before: Observed;
  readonly after: Observed;
}

export function casesOf(situations: readonly Situation[]): Case[] {
  return situations.flatMap((situation) =>
    situation.shapes.map((shape) => ({
      name: `${situation.server}: ${situation.name}, ${situation.path}, ${shape}`,
      situation,
      shape: SHAPES[shape],
    })),
  );
}

/** Makes the request on the site as it is. `look` may look at the site before it is stopped. */
export async function meet<T>(
  pages: Pages,
  ports: Omit<Behind, 'dir'>,
  one: Case,
  look: (faulty: Faulty) => Promise<T>,
): Promise<T> {
  const folder = makeSiteFolder();
  const own = one.situation.own({ ...ports, dir: folder.dir });
  return serving(one.situation, folder, own, undefined, async (url) => {
    const before = await observe(pages, url, one.shape);
    return look({ ...one, folder, own, url, before });
  });
}

/** Text pasted where its label says → checked, restarted, observed. */
export async function applyFix(pages: Pages, faulty: Faulty, fix: Fix): Promise<CaseReport> {
  const { situation, folder, own, shape, before } = faulty;
  try {
    const look = (url: string) => observe(pages, url, shape);
    return { before, after: await serving(situation, folder, own, fix, look) };
  } finally {
    folder.remove();
  }
}

/** Runs `work` while the site is up, with the fix in it or without one, on a port of its own. */
export async function serving<T>(
  { server, path }: Pick<Situation, 'server' | 'path'>,
  folder: SiteFolder,
  own: Own,
  fix: Pick<Fix, 'blocks'> | undefined,
  work: (url: string) => Promise<T>,
): Promise<T> {
  const port = await unusedPort();
  const files = WHOLE[server](own, { port, dir: folder.dir });
  const whole = fix === undefined ? files : paste({ server, path }, files, fix);
  const daemon = await START[server](folder, port, whole);
  try {
    return await work(`http://localhost:${port}${path}`);
  } finally {
    await daemon.stop();
  }
}
