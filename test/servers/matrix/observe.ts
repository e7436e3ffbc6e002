import type { Pages, Result } from './pages.ts';
import { ask } from './pages.ts';
import type { Seen, Shape } from './probe.ts';
import { actualHeaders, isPreflighted, preflightHeaders, send } from './probe.ts';

/** Both legs of a request as an origin's server answers them, without a browser. */
export interface Legs {
  readonly preflight: Seen | undefined;
  readonly actual: Seen;
}

/** What a site does with one request, seen from those who shall notice no fix. */
export interface Outside {
  /** An OPTIONS that is no preflight. */
  readonly plainOptions: Seen;
  /** What a page of the site itself gets. */
  readonly sameOrigin: Seen;
}

/** What a site says to each of those who ask. */
export interface Observed extends Outside {
  readonly ours: Result;
  readonly second: Result;
  readonly foreign: Result;
  readonly oursLegs: Legs;
  readonly foreignLegs: Legs;
  /** For a sandboxed frame's origin. */
  readonly nullLegs: Legs;
}

export async function observe(pages: Pages, url: string, shape: Shape): Promise<Observed> {
  return {
    ours: await ask(pages.ours.tab, url, shape),
    second: await ask(pages.second.tab, url, shape),
    foreign: await ask(pages.foreign.tab, url, shape),
    plainOptions: await send(url, 'OPTIONS'),
    sameOrigin: await send(url, shape.method, shape.headers),
    oursLegs: await legs(url, shape, pages.ours.origin),
    foreignLegs: await legs(url, shape, pages.foreign.origin),
    nullLegs: await legs(url, shape, 'null'),
  };
}

async function legs(url: string, shape: Shape, origin: string): Promise<Legs> {
  const preflight = isPreflighted(shape)
    ? await send(url, 'OPTIONS', preflightHeaders(shape, origin))
    : undefined;
  return { preflight, actual: await send(url, shape.method, actualHeaders(shape, origin)) };
}
