import { unansweredBecause } from '../network-error.ts';
import { defineReason } from '../reason.ts';

/** No answer in the time that the browser waits. */
export default defineReason({
  id: 'net-timeout',
  refines: ['CORSDidNotSucceed'],
  looksAt: 'failure',
  evaluate: unansweredBecause('timeout'),
});
