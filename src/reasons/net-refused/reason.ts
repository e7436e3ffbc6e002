import { unansweredBecause } from '../network-error.ts';
import { defineReason } from '../reason.ts';

/** Nothing listens at that host and port. */
export default defineReason({
  id: 'net-refused',
  refines: ['CORSDidNotSucceed'],
  looksAt: 'failure',
  evaluate: unansweredBecause('refused'),
});
