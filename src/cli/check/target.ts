import { isCorsSafelistedMethod, isSafeMethod, unsafeBecause } from '../../fetch/index.ts';
import type { Browser, Header } from '../../model/index.ts';

/** One request to check, as a page would make it with `fetch`. */
export interface Target {
  /** Absolute, http or https, without fragment, user name and password. */
  readonly url: string;
  /** Of the page; `null` (the string) for an opaque one. */
  readonly origin: string;
  readonly method: string;
  /** What the page sets, and what it would send as credentials: values are kept out of all output. */
  readonly headers: readonly Header[];
  /** `credentials: 'include'`. */
  readonly credentials: boolean;
  readonly browser: Browser;
  /** Send the request also where its method may change something. */
  readonly send: boolean;
  /** An origin that the server should not know; `undefined`: do not look for open servers. */
  readonly foreign: string | undefined;
  /** Follow redirects from public to private addresses, too. */
  readonly allowsPrivate: boolean;
  readonly maxRedirects: number;
  /** For each request, in milliseconds. */
  readonly timeout: number;
}

/** May the request itself be sent? */
export function isRepeatable({ method, send }: Pick<Target, 'method' | 'send'>): boolean {
  return send || isSafeMethod(method);
}

/** Sent with credentials only; pages can set neither. */
const CREDENTIAL = /^cookie2?$/i;

/** The names that a preflight asks for: lower case, sorted. */
export function unsafeNames(headers: readonly Header[]): string[] {
  const unsafe = headers.filter(
    ({ name, value }) => !CREDENTIAL.test(name) && unsafeBecause(name, value) !== undefined,
  );
  return [...new Set(unsafe.map(({ name }) => name.toLowerCase()))].toSorted();
}

export function needsPreflight({ method, headers }: Pick<Target, 'method' | 'headers'>): boolean {
  return !isCorsSafelistedMethod(method) || unsafeNames(headers).length > 0;
}

/** What the page itself sets; cookies and logins only where the request has credentials. */
export function pageHeaders({ headers, credentials }: Target): Header[] {
  return headers.filter(({ name }) => credentials || !CREDENTIAL.test(name));
}
