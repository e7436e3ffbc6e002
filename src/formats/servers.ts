import type { Block, Fix, FixPlan } from '../fixes/index.ts';
import type { PhraseId } from './texts/index.ts';

const NAMES: Readonly<Record<string, string>> = {
  nginx: 'Nginx',
  apache: 'Apache',
  caddy: 'Caddy',
  haproxy: 'HAProxy',
  express: 'Express',
};

/** The two servers of the promise: named in every export, whatever answered. */
const ALWAYS: ReadonlySet<string> = new Set(['nginx', 'apache']);

/** The server's name as its makers write it; an id that we know no name for stands for itself. */
export function serverName(server: string): string {
  return NAMES[server] ?? server;
}

/** Of each server that an export names the way to prefer, the detected server first. */
export function preferredFixes({ fixes }: FixPlan): Fix[] {
  const ways = fixes.filter(
    (fix, at) => fixes.findIndex(({ server }) => server === fix.server) === at,
  );
  return ways.filter(({ server }, at) => at === 0 || ALWAYS.has(server));
}

const PLACES: Readonly<Record<string, PhraseId & `place-${string}`>> = {
  http: 'place-http',
  server: 'place-server',
  location: 'place-location',
  vhost: 'place-vhost',
};

/** The phrase that says where a block goes. */
export function placeOf({ context }: Block): PhraseId & `place-${string}` {
  return PLACES[context] ?? 'place-file';
}
