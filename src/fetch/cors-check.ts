import type { HeaderList } from '../model/index.ts';
import { getHeader } from '../model/index.ts';

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
