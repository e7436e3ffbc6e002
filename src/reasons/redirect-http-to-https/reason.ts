import type { Redirect } from '../lib/redirect.ts';
import { brokenRedirects, redirectEvidence } from '../lib/redirect.ts';
import { defineReason } from '../reason.ts';

/**
 * The server moves the request from http to https. The port may change with it, and the slash at
 * the end of the path; the origin always does, so behind it another server rule or `null` applies.
 */
export default defineReason({
  id: 'redirect-http-to-https',
  group: 'redirect',
  rank: 30,
  fixableBy: 'page',
  family: 'CORSExternalRedirectNotAllowed',
  evaluate(facts) {
    const found = brokenRedirects(facts).find(movesToHttps);
    return found === undefined ? undefined : redirectEvidence(found);
  },
});

function movesToHttps({ from, to }: Redirect): boolean {
  if (from.protocol !== 'http:' || to.protocol !== 'https:') return false;
  return from.hostname === to.hostname && from.search === to.search && path(from) === path(to);
}

function path({ pathname }: URL): string {
  return pathname.endsWith('/') ? pathname.slice(0, -1) : pathname;
}
