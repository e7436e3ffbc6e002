import { failedWithoutReason } from '../../browsers/index.ts';
import { isOriginPotentiallyTrustworthy } from '../../fetch/index.ts';
import didNotSucceed from '../CORSDidNotSucceed/reason.ts';
import { defineReason } from '../reason.ts';

/**
 * Local Network Access is closed to pages that are no secure context. With a preflight Chromium
 * hides its error behind `net::ERR_FAILED` on both legs; an opaque origin does not tell how the
 * page was loaded (docs/browsers/chromium.md, Local network access).
 */
export default defineReason({
  id: 'lna-insecure-context',
  group: 'access',
  rank: 20,
  fixableBy: 'page',
  family: null,
  refines: [didNotSucceed],
  looksAt: 'failure',
  evaluate(facts) {
    const { browser, origin } = facts.exchange;
    if (browser !== 'chromium' || isOriginPotentiallyTrustworthy(origin)) return undefined;
    const kind = facts.failure?.kind;
    if (kind === 'lna') return { ...likely(origin === 'null'), vars: {} };
    const isWithoutReason =
      facts.hop.preflight !== undefined && failedWithoutReason(facts.exchange);
    if (kind !== 'unsaid' || !isWithoutReason) return undefined;
    return { ...likely(true), vars: {} };
  },
});

function likely(is: boolean): { certainty?: 'likely' } {
  return is ? { certainty: 'likely' } : {};
}
