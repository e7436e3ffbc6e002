import { unansweredBecause } from '../network-error.ts';
import { defineReason } from '../reason.ts';

/** The host name leads to no address. */
export default defineReason({
  id: 'net-dns',
  refines: ['CORSDidNotSucceed'],
  remedy: 'client',
  looksAt: 'failure',
  evaluate: unansweredBecause('dns'),
});
