import type { Browser, HeaderList } from '../../model/index.ts';
import { getHeader, hostnameOf, isLoopback, isUrl, schemeOf } from '../../model/index.ts';

/** Why a browser does not keep a cookie; the texts word these keys. */
export type CookieProblem = 'samesite' | 'unset' | 'insecure' | 'http' | 'domain';

/** The response that sets cookies, and how it was asked for. */
export interface CookieSetting {
  readonly url: string;
  readonly sent: HeaderList;
  readonly headers: HeaderList;
  readonly browser: Browser;
}

/**
 * Why the browser does not keep one of the cookies that this response sets, when all that decides it
 * is in their attributes; `undefined` when it may keep them all. What settings and users block is not
 * seen here.
 *
 * @see https://httpwg.org/http-extensions/draft-ietf-httpbis-rfc6265bis.html#name-storage-model
 */
export function cookieProblem(setting: CookieSetting): CookieProblem | undefined {
  if (!isUrl(setting.url)) return undefined;
  for (const { name, attributes } of setting.headers) {
    if (attributes === undefined || name.toLowerCase() !== 'set-cookie') continue;
    for (const cookie of attributes.split('\n')) {
      const problem = problemOf(new Set(cookie.split('; ')), setting);
      if (problem !== undefined) return problem;
    }
  }
  return undefined;
}

function problemOf(
  attributes: ReadonlySet<string>,
  { url, sent, browser }: CookieSetting,
): CookieProblem | undefined {
  const hostname = hostnameOf(url);
  if (attributes.has('secure') && schemeOf(url) === 'http' && !isLoopback(hostname)) return 'http';
  if (isOfOtherDomain(attributes, hostname)) return 'domain';
  if (attributes.has('samesite=none')) return attributes.has('secure') ? undefined : 'insecure';
  if (getHeader(sent, 'Sec-Fetch-Site') !== 'cross-site') return undefined;
  if (attributes.has('samesite=lax') || attributes.has('samesite=strict')) return 'samesite';
  // Firefox takes a cookie without the attribute for `None`.
  return browser === 'chromium' ? 'unset' : undefined;
}

function isOfOtherDomain(attributes: ReadonlySet<string>, hostname: string): boolean {
  for (const one of attributes) {
    if (!one.startsWith('domain=')) continue;
    const domain = one.slice('domain='.length).replace(/^\./, '');
    return domain !== '' && domain !== hostname && !hostname.endsWith(`.${domain}`);
  }
  return false;
}
