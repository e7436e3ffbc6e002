import { unusedPort } from '../site/unused-port.mjs';
import { startApache } from './apache-site.ts';
import { startCaddy } from './caddy-site.ts';
import { startExpress } from './express-site.ts';
import type { Ground } from './ground.ts';
import { makeGround } from './ground.ts';
import { startHaproxy } from './haproxy-site.ts';
import { startNginx } from './nginx-site.ts';
import type { After, Before } from './observe.ts';
import { observeAfter, observeBefore } from './observe.ts';
import type { Pages } from './pages.ts';
import type { Shape } from './shapes.ts';
import { SHAPES } from './shapes.ts';
import type { OwnText, Pasted, Site } from './site.ts';
import { paste } from './site.ts';
import type { Behind, Situation } from './situations.ts';

/** One request on one faulty site. */
export interface Case {
  readonly name: string;
  readonly situation: Situation;
  readonly shape: Shape;
}

/** A case whose request was made in the browser, with the site as it was. */
export interface Faulty extends Case {
  readonly ground: Ground;
  readonly own: OwnText;
  readonly url: string;
  readonly before: Before;
}

/** One request on one faulty site, before and after the fix. */
export interface CaseReport {
  readonly before: Before;
  readonly after: After;
}

/** How each server is started. */
export const START = {
  nginx: startNginx,
  apache: startApache,
  caddy: startCaddy,
  haproxy: startHaproxy,
  express: startExpress,
} as const;

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
  const ground = makeGround();
  const own = one.situation.own({ ...ports, dir: ground.dir });
  return serving(one.situation, ground, { own, pasted: {} }, async (url) => {
    const before = await observeBefore(pages, url, one.shape);
    return look({ ...one, ground, own, url, before });
  });
}

/** Text pasted where its label says → checked, restarted, observed. */
export async function applyFix(pages: Pages, faulty: Faulty, fix: Pasted): Promise<CaseReport> {
  const { situation, ground, own, shape, before } = faulty;
  try {
    const site = paste(own, fix);
    const observe = (url: string) => observeAfter(pages, url, shape);
    return { before, after: await serving(situation, ground, site, observe) };
  } finally {
    ground.remove();
  }
}

/** Runs `work` while the site is up, on a port of its own. */
export async function serving<T>(
  { server, path }: Situation,
  ground: Ground,
  site: Site,
  work: (url: string) => Promise<T>,
): Promise<T> {
  const port = await unusedPort();
  const daemon = await START[server](ground, port, site);
  try {
    return await work(`http://localhost:${port}${path}`);
  } finally {
    await daemon.stop();
  }
}
