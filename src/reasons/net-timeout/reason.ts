import didNotSucceed from '../CORSDidNotSucceed/reason.ts';
import { unansweredBecause } from '../lib/network-failure.ts';
import { defineReason } from '../reason.ts';

/** No answer in the time that the browser waits. */
export default defineReason({
  id: 'net-timeout',
  group: 'network',
  rank: 50,
  fixableBy: 'network',
  refines: [didNotSucceed],
  looksAt: 'failure',
  evaluate: unansweredBecause('timeout'),
});
