import allowOriginNotMatchingOrigin from '../CORSAllowOriginNotMatchingOrigin/reason.ts';
import missingAllowOrigin from '../CORSMissingAllowOrigin/reason.ts';
import notSupportingCredentials from '../CORSNotSupportingCredentials/reason.ts';
import { ALLOW_ORIGIN } from '../lib/allow-origin.ts';
import { failsForNull, isNullByRedirect } from '../lib/origin-null.ts';
import missingOnPreflight from '../missing-on-preflight/reason.ts';
import { defineReason } from '../reason.ts';

/**
 * The page itself has an opaque origin: opened from a file, a `data:` address or in a sandboxed
 * frame. Replaces the general reasons, whose advice is to name the origin: `null` must never be.
 */
export default defineReason({
  id: 'origin-null-page',
  group: 'origin',
  rank: 100,
  fixableBy: 'page',
  refines: [
    allowOriginNotMatchingOrigin,
    missingAllowOrigin,
    missingOnPreflight,
    notSupportingCredentials,
  ],
  evaluate(facts) {
    if (!failsForNull(facts) || isNullByRedirect(facts)) return undefined;
    return { header: ALLOW_ORIGIN, value: facts.allowOrigin, vars: {} };
  },
});
