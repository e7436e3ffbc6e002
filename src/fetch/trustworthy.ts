import { parseUrl } from '../model/index.ts';

/**
 * May a page of this origin be a secure context? https, or the machine itself.
 *
 * @param origin a serialized origin; opaque ones (`null`) are not trustworthy
 * @see https://w3c.github.io/webappsec-secure-contexts/#is-origin-trustworthy
 */
export function isOriginPotentiallyTrustworthy(origin: string): boolean {
  const url = parseUrl(origin);
  if (url === undefined) return false;
  return url.protocol === 'https:' || url.protocol === 'file:' || isLoopback(url.hostname);
}

function isLoopback(host: string): boolean {
  return (
    host === 'localhost' ||
    host.endsWith('.localhost') ||
    host === '[::1]' ||
    /^127(\.\d{1,3}){3}$/.test(host)
  );
}
