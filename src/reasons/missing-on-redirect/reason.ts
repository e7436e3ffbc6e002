import { redirectLocation } from '../../fetch/index.ts';
import { endpointOf, originOf, parseUrl } from '../../model/index.ts';
import missingAllowOrigin from '../CORSMissingAllowOrigin/reason.ts';
import { ALLOW_ORIGIN, expectOrigin } from '../lib/allow-origin.ts';
import { isWellKnown } from '../lib/redirect.ts';
import { defineReason } from '../reason.ts';

/**
 * Every stop of a redirect is checked, so one without the header ends the chain. Within one origin
 * the header is all that is missing; on the way to another one the browser would send `Origin: null`
 * next, which no server should allow, so there the page has to call the final URL.
 */
export default defineReason({
  id: 'missing-on-redirect',
  group: 'origin',
  rank: 30,
  refines: [missingAllowOrigin],
  looksAt: 'actual',
  evaluate(facts) {
    const { answer, allowOrigin, origin, hop } = facts;
    const location = redirectLocation(answer);
    if (location === undefined || allowOrigin !== null) return undefined;
    const target = parseUrl(location, hop.url);
    const isFixed = isWellKnown(hop.url);
    const staysHome = target === undefined || target.origin === originOf(hop.url);
    return {
      header: ALLOW_ORIGIN,
      value: null,
      ...(staysHome ? expectOrigin(origin) : { fixableBy: isFixed ? 'server' : 'page' }),
      vars: { target: target === undefined ? '' : endpointOf(target.href) },
    };
  },
});
