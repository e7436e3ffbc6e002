import { getHeader } from '../../model/index.ts';
import didNotSucceed from '../CORSDidNotSucceed/reason.ts';
import { defineReason } from '../reason.ts';

const HEADER = 'Cross-Origin-Resource-Policy';
const VALID = new Set(['same-origin', 'same-site', 'cross-origin']);

/**
 * The page demands `Cross-Origin-Resource-Policy` of all it embeds, and the answer has none that is
 * valid. The demand is in the page's headers, which are not seen here, so it stays likely.
 *
 * @see https://html.spec.whatwg.org/#cross-origin-embedder-policy
 */
export default defineReason({
  id: 'coep',
  group: 'network',
  rank: 90,
  fixableBy: 'server',
  family: null,
  refines: [didNotSucceed],
  looksAt: 'failure',
  evaluate(facts) {
    const { answer, headers } = facts;
    if (answer === undefined || facts.failure?.kind !== 'policy') return undefined;
    const value = getHeader(headers, HEADER);
    if (value !== null && VALID.has(value)) return undefined;
    return { header: HEADER, value, expected: 'cross-origin', certainty: 'likely', vars: {} };
  },
});
