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
const OPENS: Readonly<Record<Browser, Readonly<Partial<Record<Place, readonly Target[]>>>>> = {
  chromium: {
    'frame allow="loopback-network"': ['loopback'],
    'frame allow="local-network"': ['local'],
    'frame allow="local-network-access"': ['loopback', 'local'],
  },
  firefox: {
    'frame allow="loopback-network"': ['loopback'],
    'frame allow="local-network"': ['local'],
  },
};

/** A frame of another origin has the permission only where the page passes it on. */
function isPassedOn({ browser, place, target }: Cell): boolean {
  return !place.startsWith('frame') || (OPENS[browser][place]?.includes(target) ?? false);
}

export type Outcome = 'ok' | 'no' | 'waits';

/**
 * How the request ends, as observed (docs/browsers/local-network.md). `waits`: for the user, whom
 * nobody plays here; Chromium without a window takes that for a no.
 */
export function outcomeOf(cell: Cell): Outcome {
  const { browser, permission, request } = cell;
  if (browser === 'firefox' && request === 'WebSocket') return 'ok';
  if (permission === 'denied' || !isPassedOn(cell)) return 'no';
  if (permission === 'granted') return 'ok';
  return browser === 'firefox' ? 'waits' : 'no';
}
