import type { Redirect } from '../lib/redirect.ts';
import { brokenRedirects, redirectEvidence } from '../lib/redirect.ts';
import { defineReason } from '../reason.ts';

/**
 * The redirect only adds or removes the slash at the end of the path. What lies behind it has the
 * same origin and is judged by its own headers, so the redirect explains no failure there.
 */
export default defineReason({
  id: 'redirect-trailing-slash',
  group: 'redirect',
  rank: 40,
  family: 'CORSExternalRedirectNotAllowed',
  evaluate(facts) {
    const found = brokenRedirects(facts).find(
      (one) => !one.stage.startsWith('after') && differsBySlash(one),
    );
    return found === undefined ? undefined : redirectEvidence(found);
  },
});

function differsBySlash({ from, to }: Redirect): boolean {
  const isSame = from.origin === to.origin && from.search === to.search;
  return isSame && (from.pathname === `${to.pathname}/` || `${from.pathname}/` === to.pathname);
}
