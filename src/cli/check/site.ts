import { parseUrl } from '../../model/index.ts';

/** What `Sec-Fetch-Site` says of a request from a page of this origin. */
export function siteOf(origin: string, url: URL): 'cross-site' | 'same-origin' | 'same-site' {
  if (origin === url.origin) return 'same-origin';
  const page = parseUrl(origin);
  const isSame =
    page?.protocol === url.protocol &&
    registrableDomain(page.hostname) === registrableDomain(url.hostname);
  return isSame ? 'same-site' : 'cross-site';
}

/**
 * Two labels, or three under a short second-level domain such as `co.uk`; an address is one by itself.
 * The list of public suffixes would say it of every domain, and has 200 kB.
 */
export function registrableDomain(hostname: string): string {
  if (hostname.startsWith('[') || /^[\d.]+$/.test(hostname)) return hostname;
  const labels = hostname.split('.');
  const isShort = /^(?:ac|co|com|edu|gov|net|org)$/.test(labels.at(-2) ?? '');
  return labels.slice(isShort ? -3 : -2).join('.');
}
