import didNotSucceed from '../CORSDidNotSucceed/reason.ts';
import { unansweredBecause } from '../lib/network-failure.ts';
import { defineReason } from '../reason.ts';

/** No secure connection: a certificate, or two sides that do not speak the same TLS. */
export default defineReason({
  id: 'net-tls',
  group: 'network',
  rank: 30,
  fixableBy: 'server',
  refines: [didNotSucceed],
  looksAt: 'failure',
  evaluate: unansweredBecause('tls'),
});
