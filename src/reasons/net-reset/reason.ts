import didNotSucceed from '../CORSDidNotSucceed/reason.ts';
import { unansweredBecause } from '../lib/network-failure.ts';
import { defineReason } from '../reason.ts';

const reset = unansweredBecause('reset');

/** The connection ended before a whole answer had come. */
export default defineReason({
  id: 'net-reset',
  group: 'network',
  rank: 40,
  fixableBy: 'network',
  refines: [didNotSucceed],
  looksAt: 'failure',
  evaluate(facts) {
    const evidence = reset(facts);
    // Who hangs up on OPTIONS is the server: see `preflight-network`.
    if (evidence === undefined || facts.leg.kind !== 'preflight') return evidence;
    return { ...evidence, fixableBy: 'server' };
  },
});
