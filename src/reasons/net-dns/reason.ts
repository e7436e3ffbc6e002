import didNotSucceed from '../CORSDidNotSucceed/reason.ts';
import { unansweredBecause } from '../lib/network-failure.ts';
import { defineReason } from '../reason.ts';

/** The host name leads to no address. */
export default defineReason({
  id: 'net-dns',
  group: 'network',
  rank: 20,
  fixableBy: 'network',
  refines: [didNotSucceed],
  looksAt: 'failure',
  evaluate: unansweredBecause('dns'),
});
