import { unansweredBecause } from '../network-error.ts';
import { defineReason } from '../reason.ts';

/** Nothing listens at that host and port. */
export default defineReason({
  id: 'net-refused',
  family: 'CORSDidNotSucceed',
  refines: ['CORSDidNotSucceed'],
  severity: 'error',
  remedy: 'server',
  looksAt: 'failure',
  evaluate: unansweredBecause('refused'),
});
