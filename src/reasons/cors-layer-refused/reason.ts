import { getHeader } from '../../model/index.ts';
import preflightDidNotSucceed from '../CORSPreflightDidNotSucceed/reason.ts';
import { isOfPlatform, isRefusedByCorsCode } from '../lib/preflight-status.ts';
import { defineReason } from '../reason.ts';

/**
 * A 403 on OPTIONS without a challenge: CORS libraries and products answer so when the origin, the
 * method or a header is not on their list (docs/servers/refusals.md). CORS headers on it, or another
 * preflight of this URL that passed, speak for that; without them it is as likely as not a firewall or a
 * login, which `preflight-auth` then says beside it. What a platform in front answered is not the
 * application's CORS code.
 */
export default defineReason({
  id: 'cors-layer-refused',
  group: 'preflight-status',
  rank: 5,
  refines: [preflightDidNotSucceed],
  looksAt: 'preflight',
  evaluate(facts) {
    const { answer, headers, question } = facts;
    if (answer?.status !== 403 || getHeader(headers, 'WWW-Authenticate') !== null) return undefined;
    if (!isRefusedByCorsCode(facts) && isOfPlatform(headers)) return undefined;
    const names = (question?.headerNames ?? []).join(', ');
    return { certainty: 'likely', vars: { names } };
  },
});
