import { hostnameOf, isLoopback, schemeOf } from '../model/index.ts';

/**
 * May a page of this origin be a secure context? https, or the machine itself.
 *
 * @param origin a serialized origin; opaque ones (`null`) are not trustworthy
 * @see https://w3c.github.io/webappsec-secure-contexts/#is-origin-trustworthy
 */
export function isOriginPotentiallyTrustworthy(origin: string): boolean {
  const scheme = schemeOf(origin);
  if (scheme === 'https' || scheme === 'file') return true;
  const host = hostnameOf(origin);
  return isLoopback(host) || host.endsWith('.localhost');
}
