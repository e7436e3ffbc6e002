import type { Fix, ServerId } from '../../src/fixes/index.ts';
import type { PageRequest } from '../servers/keeps/sites/site.ts';
import { BOB } from '../servers/keeps/sites/site.ts';
import type { Daemon } from '../servers/setup/daemon.ts';

/** The program's files by name, as its author has them in an editor. */
export type Files = Readonly<Record<string, string>>;

/** `bare`: nothing speaks of CORS. `list`: the framework's package with a list of other origins. */
export type Kind = 'bare' | 'list';

/** Where a program runs. */
export interface Place {
  readonly dir: string;
  readonly port: number;
  /** What stands in the folder. */
  readonly files: Files;
}

/** A real program on a real framework, of the shape that all stacks have (see `PATHS`). */
export interface Stack {
  readonly server: ServerId;
  /** What runs here, with versions where they matter. */
  readonly name: string;
  /** Programs and folders that must be there; `npm run stacks` installs them. */
  readonly needs: readonly string[];
  /** Absent for a kind that this framework does not have. */
  readonly files: Readonly<Partial<Record<Kind, Files>>>;
  /** The file of the program that a text for this file goes into, where it has another name here. */
  readonly names?: Readonly<Record<string, string>>;
  /** What does to these files what a fix for this path says, where blocks of a file matter. */
  readonly paste?: (files: Files, fix: Pick<Fix, 'blocks'>, path: string) => Files;
  /** Starts what stands in `place.dir` and waits until it answers. */
  readonly start: (place: Place) => Promise<Daemon>;
  /** Ways that need what is not to be had here; their texts are read by a parser alone. */
  readonly notRun?: readonly Fix['variant'][];
  /** As `notRun`, where the program has a list. */
  readonly notWithList?: readonly Fix['variant'][];
  /**
   * Its own list answers this status to every other origin, whatever is asked. The page that is let in
   * gets then what somebody without `Origin` got before.
   */
  readonly refuses?: number;
  /** Sends some CORS headers to everybody alike: that they let in nobody but this page is looked at. */
  readonly isForEverybody?: true;
  /** Its own requests for the situations, where it does not serve what others do (see `PATHS`). */
  readonly requests?: Readonly<Partial<Record<SituationName, PageRequest>>>;
  /** Those that it answers, where it hangs up on others. */
  readonly methods?: readonly string[];
  /** What else to look at, instead of `PATHS`. */
  readonly paths?: readonly string[];
  /** Situations that this program cannot be brought into, and why. */
  readonly cannot?: Readonly<Partial<Record<SituationName, string>>>;
}

/**
 * What every program serves: `/api/items` by GET and PUT, `/api/broken` that fails with 500,
 * `/api/folder` that redirects to `/api/folder/`, `/api/private` behind a login that also refuses
 * OPTIONS, `/api/other`.
 */
export const PATHS = ['/api/other'] as const;

export interface Situation {
  readonly kind: Kind;
  readonly request: PageRequest;
  readonly login?: string;
}

export const get = (path: string, more: Partial<PageRequest> = {}): PageRequest => ({
  path,
  method: 'GET',
  headers: {},
  credentialed: false,
  ...more,
});
const put = {
  method: 'PUT',
  headers: { 'content-type': 'application/json', 'x-token': '1' },
} as const;

export const SITUATIONS = {
  'missing header': { kind: 'bare', request: get('/api/items') },
  credentials: { kind: 'bare', request: get('/api/items', { credentialed: true }) },
  preflight: { kind: 'bare', request: get('/api/items', put) },
  'error response': { kind: 'bare', request: get('/api/broken') },
  'slash redirect': { kind: 'bare', request: get('/api/folder') },
  'login before OPTIONS': {
    kind: 'bare',
    request: get('/api/private', { headers: { authorization: BOB } }),
    login: BOB,
  },
  'origin list': { kind: 'list', request: get('/api/items', put) },
} as const satisfies Readonly<Record<string, Situation>>;

export type SituationName = keyof typeof SITUATIONS;

/** What the page asks of this program in a situation. */
export function requestOf({ requests }: Stack, name: SituationName): PageRequest {
  return requests?.[name] ?? SITUATIONS[name].request;
}

/** One way to fix one situation of one stack. */
export interface Cell {
  readonly stack: Stack;
  readonly situation: SituationName;
  readonly variant: Fix['variant'];
  readonly notFixed: readonly string[];
  readonly lost: readonly string[];
  readonly gained: readonly string[];
  readonly pasted: Files;
}

/** The ways that fit: a package or a setting only where none is there, an entry only where a list is. */
export function fits(kind: Kind, variant: Fix['variant']): boolean {
  return kind === 'list' ? variant !== 'package' && variant !== 'setting' : variant !== 'list';
}
