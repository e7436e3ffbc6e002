import didNotSucceed from '../CORSDidNotSucceed/reason.ts';
import { unansweredBecause } from '../lib/network-failure.ts';
import { defineReason } from '../reason.ts';

/** The page's own `Connection-Allowlist` does not name the URL; nothing is sent. */
export default defineReason({
  id: 'connection-allowlist',
  group: 'access',
  rank: 75,
  fixableBy: 'page',
  refines: [didNotSucceed],
  looksAt: 'failure',
  evaluate: unansweredBecause('allowlist'),
});
