import { failedWithoutReason } from '../../browsers/index.ts';
import { isOriginPotentiallyTrustworthy } from '../../fetch/index.ts';
import didNotSucceed from '../CORSDidNotSucceed/reason.ts';
import { defineReason } from '../reason.ts';

/**
 * A secure page may reach the local network only with the user's permission. Firefox has one error
 * for all refusals; Chromium hides its own behind a preflight.
 *
 * @see https://wicg.github.io/local-network-access/
 */
export default defineReason({
  id: 'lna-permission-denied',
  group: 'access',
  rank: 10,
  fixableBy: 'user',
  family: null,
  refines: [didNotSucceed],
  looksAt: 'failure',
  evaluate(facts) {
    const { browser, origin } = facts.exchange;
    const isSecure = browser === 'firefox' || isOriginPotentiallyTrustworthy(origin);
    const kind = facts.failure?.kind;
    if (!isSecure || kind === undefined) return undefined;
    if (kind === 'lna') return { vars: {} };
    const isWithoutReason =
      facts.hop.preflight !== undefined && failedWithoutReason(facts.exchange);
    return kind === 'unsaid' && isWithoutReason ? { certainty: 'likely', vars: {} } : undefined;
  },
});
