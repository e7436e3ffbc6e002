import { unansweredBecause } from '../network-error.ts';
import { defineReason } from '../reason.ts';

/** No secure connection: a certificate, or two sides that do not speak the same TLS. */
export default defineReason({
  id: 'net-tls',
  family: 'CORSDidNotSucceed',
  refines: ['CORSDidNotSucceed'],
  severity: 'error',
  remedy: 'server',
  looksAt: 'failure',
  evaluate: unansweredBecause('tls'),
});
