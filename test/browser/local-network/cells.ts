import type { Browser } from '../../../src/model/index.ts';

/** Where the request is made; a frame is of another origin than its page unless it says `same-origin`. */
export const PLACES = [
  'page',
  'worker',
  'frame without allow',
  'frame allow="loopback-network"',
  'frame allow="local-network"',
  'frame allow="local-network-access"',
  'same-origin frame',
] as const;

export const TARGETS = ['loopback', 'local'] as const;
export const REQUESTS = ['fetch', 'preflighted fetch', 'WebSocket'] as const;
/** What the user said of the page in the address bar. */
export const PERMISSIONS = ['granted', 'denied', 'never asked'] as const;

export type Place = (typeof PLACES)[number];
export type Target = (typeof TARGETS)[number];
export type Request = (typeof REQUESTS)[number];
export type Permission = (typeof PERMISSIONS)[number];

/** One cell of the matrix of docs/browsers/local-network.md. */
export interface Cell {
  readonly browser: Browser;
  readonly permission: Permission;
  readonly place: Place;
  readonly target: Target;
  readonly request: Request;
}

export const nameOf = ({ permission, place, target, request }: Cell): string =>
  `${permission}: ${request} from a ${place} to a ${target} address`;

/** Every cell of one browser. */
export function cellsOf(browser: Browser): Cell[] {
  return PERMISSIONS.flatMap((permission) =>
    PLACES.flatMap((place) =>
      TARGETS.flatMap((target) =>
        REQUESTS.map((request) => ({ browser, permission, place, target, request })),
      ),
    ),
  );
}

/** Features that an `allow` attribute may name, with the address spaces that each opens. */
const OPENS: Readonly<Partial<Record<Place, readonly Target[]>>> = {
  'frame allow="loopback-network"': ['loopback'],
  'frame allow="local-network"': ['local'],
  'frame allow="local-network-access"': ['loopback', 'local'],
};

/** A frame of another origin has the permission only where the page passes it on. */
function isPassedOn(place: Place, target: Target): boolean {
  return !place.startsWith('frame') || (OPENS[place]?.includes(target) ?? false);
}

/** Does the request pass? As observed in Chromium 156 (docs/browsers/local-network.md). */
export function passes({ permission, place, target }: Cell): boolean {
  return permission === 'granted' && isPassedOn(place, target);
}
