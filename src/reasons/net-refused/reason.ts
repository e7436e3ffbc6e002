import didNotSucceed from '../CORSDidNotSucceed/reason.ts';
import { unansweredBecause } from '../lib/network-failure.ts';
import { defineReason } from '../reason.ts';

/** Nothing listens at that host and port. */
export default defineReason({
  id: 'net-refused',
  group: 'network',
  rank: 10,
  fixableBy: 'server',
  refines: [didNotSucceed],
  looksAt: 'failure',
  evaluate: unansweredBecause('refused'),
});
