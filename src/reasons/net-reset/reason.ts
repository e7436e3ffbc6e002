import didNotSucceed from '../CORSDidNotSucceed/reason.ts';
import { unansweredBecause } from '../lib/network-failure.ts';
import { defineReason } from '../reason.ts';

/** The connection ended before a whole answer had come. */
export default defineReason({
  id: 'net-reset',
  group: 'network',
  rank: 40,
  fixableBy: 'network',
  refines: [didNotSucceed],
  looksAt: 'failure',
  evaluate: unansweredBecause('reset'),
});
