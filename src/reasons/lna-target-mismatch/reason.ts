import { failedWithoutReason } from '../../browsers/index.ts';
import { isOriginPotentiallyTrustworthy } from '../../fetch/index.ts';
import didNotSucceed from '../CORSDidNotSucceed/reason.ts';
import { defineReason } from '../reason.ts';

/**
 * `targetAddressSpace` names another space than the address is in. Chromium then says only
 * `net::ERR_FAILED` (docs/browsers/chromium.md, Local network access).
 */
export default defineReason({
  id: 'lna-target-mismatch',
  group: 'access',
  rank: 30,
  fixableBy: 'page',
  family: null,
  refines: [didNotSucceed],
  looksAt: 'failure',
  evaluate(facts) {
    const { exchange, hop } = facts;
    if (hop.preflight !== undefined || !failedWithoutReason(exchange)) return undefined;
    if (!isOriginPotentiallyTrustworthy(exchange.origin)) return undefined;
    return facts.failure?.kind === 'unsaid' ? { certainty: 'likely', vars: {} } : undefined;
  },
});
