import { isRedirectStatus } from '../../fetch/index.ts';
import { endpointOf, getHeader, parseUrl } from '../../model/index.ts';
import missingAllowOrigin from '../CORSMissingAllowOrigin/reason.ts';
import { ALLOW_ORIGIN, expectOrigin } from '../lib/allow-origin.ts';
import type { LegFacts } from '../reason.ts';
import { defineReason } from '../reason.ts';

/** Every stop of a redirect is checked, so one without the header ends the chain. */
export default defineReason({
  id: 'missing-on-redirect',
  group: 'origin',
  rank: 30,
  refines: [missingAllowOrigin],
  looksAt: 'actual',
  evaluate(facts) {
    const { answer, allowOrigin, origin } = facts;
    if (answer === undefined || !isRedirectStatus(answer.status)) return undefined;
    if (allowOrigin !== null) return undefined;
    return {
      header: ALLOW_ORIGIN,
      value: null,
      ...expectOrigin(origin),
      vars: { target: target(facts) },
    };
  },
});

/** Where the redirect leads, without its query, which may hold a login's secrets; '' if nowhere. */
function target({ headers, hop }: LegFacts): string {
  const location = getHeader(headers, 'Location');
  const url = location === null ? undefined : parseUrl(location, hop.url);
  return url === undefined ? '' : endpointOf(url.href);
}
