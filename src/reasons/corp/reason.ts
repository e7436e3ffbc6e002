import { getHeader, isSameSite } from '../../model/index.ts';
import didNotSucceed from '../CORSDidNotSucceed/reason.ts';
import { defineReason } from '../reason.ts';

const HEADER = 'Cross-Origin-Resource-Policy';

/**
 * The answer carries a `Cross-Origin-Resource-Policy` that shuts this page out.
 *
 * @see https://fetch.spec.whatwg.org/#cross-origin-resource-policy-header
 */
export default defineReason({
  id: 'corp',
  group: 'network',
  rank: 80,
  fixableBy: 'server',
  family: null,
  refines: [didNotSucceed],
  looksAt: 'failure',
  evaluate(facts) {
    if (facts.failure?.kind !== 'policy') return undefined;
    const value = getHeader(facts.headers, HEADER);
    if (value !== 'same-origin' && value !== 'same-site') return undefined;
    const isSame = isSameSite(facts.exchange.origin, facts.hop.url);
    const expected = isSame ? 'same-site' : 'cross-origin';
    return { header: HEADER, value, expected, vars: {} };
  },
});
