import preflightDidNotSucceed from '../CORSPreflightDidNotSucceed/reason.ts';
import { isCorsRefusal, refusedPart } from '../lib/preflight-status.ts';
import { defineReason } from '../reason.ts';

/**
 * CORS libraries and products refuse OPTIONS by its status when the origin, the method or a header is
 * not on their list (docs/servers/refusals.md). CORS headers on it, or another preflight of this URL that
 * passed, speak for that; a 403 without them is as likely as not a firewall or a login, which
 * `preflight-auth` then says beside it. What a platform in front answered is not the application's CORS
 * code.
 */
export default defineReason({
  id: 'cors-layer-refused',
  group: 'preflight-status',
  rank: 5,
  refines: [preflightDidNotSucceed],
  looksAt: 'preflight',
  evaluate(facts) {
    if (!isCorsRefusal(facts)) return undefined;
    const { refused, lacking } = refusedPart(facts);
    return { certainty: 'likely', vars: { refused, lacking: lacking.join(', ') } };
  },
});
