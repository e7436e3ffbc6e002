import type { Answer, Exchange, HeaderList, Hop, Leg } from '../model/index.ts';
import { getHeader } from '../model/index.ts';
import type { ExtractedList, PreflightQuestion } from './preflight.ts';

export type CorsCheckFailure =
  | 'missing'
  | 'wildcard-with-credentials'
  | 'mismatch'
  | 'credentials-not-true';

/**
 * The CORS check: may the origin read this answer? `undefined` when it may, else the first failure.
 *
 * @param origin the request's serialized origin, or `null` (the string) for an opaque one
 * @param credentialed whether the request's credentials mode is `include`
 * @see https://fetch.spec.whatwg.org/#cors-check
 */
export function corsCheck(
  origin: string,
  credentialed: boolean,
  headers: HeaderList,
): CorsCheckFailure | undefined {
  const allowed = getHeader(headers, 'Access-Control-Allow-Origin');
  if (allowed === null) return 'missing';
  if (!credentialed && allowed === '*') return undefined;
  if (allowed !== origin) return allowed === '*' ? 'wildcard-with-credentials' : 'mismatch';
  if (!credentialed) return undefined;
  const credentials = getHeader(headers, 'Access-Control-Allow-Credentials');
  return credentials === 'true' ? undefined : 'credentials-not-true';
}

/** One leg of one hop with what the checks ask of it, under one credentials hypothesis. */
export interface CheckedLeg {
  readonly exchange: Exchange;
  readonly hop: Hop;
  /** 0 for the URL that the page asked for. */
  readonly hopIndex: number;
  /** Is the CORS check made on this hop? See `isCorsTainted`. */
  readonly tainted: boolean;
  readonly leg: Leg;
  /** Absent when the server gave no response on this leg. */
  readonly answer: Answer | undefined;
  /** The response's headers; empty without a response. */
  readonly headers: HeaderList;
  /** All lines of `Access-Control-Allow-Origin` as browsers join them; `null` when absent. */
  readonly allowOrigin: string | null;
  /** What a preflight asks permission for; `undefined` on an actual leg. */
  readonly question: PreflightQuestion | undefined;
  /** The list of a preflight's response; empty on an actual leg. */
  readonly allowedMethods: ExtractedList;
  /** As `allowedMethods`. */
  readonly allowedHeaders: ExtractedList;
  /** The `Origin` the server was sent on this hop: an origin, or `null` (the string). */
  readonly origin: string;
  /** The hypothesis: is the request's credentials mode `include`? */
  readonly credentialed: boolean;
}
