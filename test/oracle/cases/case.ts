/** The kind of page that makes the request; see `places.ts` for their addresses. */
export type PageKind = 'local' | 'named' | 'public-local' | 'public-named';

/** Where in the page its code runs. `foreign`: an iframe of another site; `sandbox`: origin null. */
export type Place = 'page' | 'worker' | 'iframe' | 'foreign' | 'sandbox';

export type Loader =
  | 'fetch'
  | 'xhr'
  | 'eventsource'
  | 'img'
  | 'script'
  | 'stylesheet'
  | 'module'
  | 'import'
  | 'font'
  | 'beacon'
  | 'preload';

/** Which server a hop asks, as seen from the code that asks; see `places.ts`. */
export type Site = 'home' | 'port' | 'sibling' | 'third' | 'other' | 'dead' | 'nowhere' | 'tls';

/** One header line, as it is put on the wire. Answers may hold `{placeholders}`: `template.ts`. */
export type Line = readonly [name: string, value: string];

export type Credentials = 'omit' | 'same-origin' | 'include';

/** How a server can fail instead of answering. `short`: the body breaks off. */
export type Accident = 'reset' | 'empty' | 'garbage' | 'short';

export interface AnswerSpec {
  readonly status: number;
  readonly lines: readonly Line[];
  readonly accident?: Accident;
  /** Milliseconds before anything is answered. */
  readonly delay?: number;
}

export interface HopSpec {
  readonly site: Site;
  /** Last part of the address; `items` when absent. */
  readonly path?: string;
  /** The redirect that leads here names a user and a password. */
  readonly userinfo?: true;
  readonly preflight: AnswerSpec;
  readonly actual: AnswerSpec;
}

/**
 * One request of a page and everything that servers answer to it: plain data, so that it can be
 * printed, shrunk and run again. A redirect status leads to the next hop, if there is one.
 */
export interface Case {
  /** Unique in a run; part of every address, so that verdicts can be told apart. */
  readonly id: string;
  readonly page: PageKind;
  readonly place: Place;
  readonly loader: Loader;
  readonly method: string;
  readonly headers: readonly Line[];
  readonly credentials: Credentials;
  /** Does the browser hold cookies for the addresses of this case? */
  readonly cookies: boolean;
  /** XHR only: listening to upload progress forces a preflight. */
  readonly upload?: true;
  readonly mode?: 'no-cors' | 'same-origin';
  readonly redirect?: 'manual' | 'error';
  /** fetch only: an address that no server of ours answers, instead of the first hop's. */
  readonly address?: string;
  readonly targetAddressSpace?: 'local' | 'loopback';
  /** fetch only: the page gives up after so many milliseconds. */
  readonly giveUpAfter?: number;
  readonly hops: readonly [HopSpec, ...HopSpec[]];
}

/** Is the request's credentials mode `include`? What Raison may only deduce. */
export function isCredentialed({ loader, credentials }: Case): boolean {
  if (loader === 'beacon') return true;
  return loader !== 'font' && loader !== 'import' && credentials === 'include';
}

export function isRedirect(status: number): boolean {
  return [301, 302, 303, 307, 308].includes(status);
}
