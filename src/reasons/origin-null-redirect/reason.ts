import { originOf } from '../../model/index.ts';
import allowOriginNotMatchingOrigin from '../CORSAllowOriginNotMatchingOrigin/reason.ts';
import missingAllowOrigin from '../CORSMissingAllowOrigin/reason.ts';
import notSupportingCredentials from '../CORSNotSupportingCredentials/reason.ts';
import { ALLOW_ORIGIN } from '../lib/allow-origin.ts';
import { failsForNull, isNullByRedirect } from '../lib/origin-null.ts';
import missingOnPreflight from '../missing-on-preflight/reason.ts';
import type { LegFacts } from '../reason.ts';
import { defineReason } from '../reason.ts';

/**
 * The page has an origin, but a redirect from one foreign origin to another took it away.
 * Replaces the general reasons for the same cause as `origin-null-page`.
 */
export default defineReason({
  id: 'origin-null-redirect',
  group: 'origin',
  rank: 90,
  fixableBy: 'page',
  refines: [
    allowOriginNotMatchingOrigin,
    missingAllowOrigin,
    missingOnPreflight,
    notSupportingCredentials,
  ],
  evaluate(facts) {
    if (!failsForNull(facts) || !isNullByRedirect(facts)) return undefined;
    return {
      header: ALLOW_ORIGIN,
      value: facts.allowOrigin,
      vars: { page: facts.exchange.origin, from: tainting(facts) },
    };
  },
});

/** The foreign origin that sent the request on to yet another one. */
function tainting({ exchange, hopIndex }: LegFacts): string {
  const origins = exchange.hops.slice(0, hopIndex + 1).map(({ url }) => originOf(url));
  const before = origins.find(
    (origin, index) => origin !== exchange.origin && (origins[index + 1] ?? origin) !== origin,
  );
  return before ?? '';
}
