import { isLoopback, parseUrl } from '../model/index.ts';

/**
 * May a page of this origin be a secure context? https, or the machine itself.
 *
 * @param origin a serialized origin; opaque ones (`null`) are not trustworthy
 * @see https://w3c.github.io/webappsec-secure-contexts/#is-origin-trustworthy
 */
export function isOriginPotentiallyTrustworthy(origin: string): boolean {
  const url = parseUrl(origin);
  if (url === undefined) return false;
  const { protocol, hostname } = url;
  if (protocol === 'https:' || protocol === 'file:') return true;
  return isLoopback(hostname) || hostname.endsWith('.localhost');
}
