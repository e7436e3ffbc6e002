import { getHeader } from '../../model/index.ts';
import preflightDidNotSucceed from '../CORSPreflightDidNotSucceed/reason.ts';
import { isRefusedByCorsCode, NEEDS_LOGIN } from '../lib/preflight-status.ts';
import { defineReason } from '../reason.ts';

const HEADER = 'WWW-Authenticate';

/**
 * Authentication runs before CORS. A 403 without a challenge may also be a firewall or the CORS
 * code's own refusal (`cors-layer-refused`), so it is only likely.
 */
export default defineReason({
  id: 'preflight-auth',
  group: 'preflight-status',
  rank: 10,
  refines: [preflightDidNotSucceed],
  looksAt: 'preflight',
  evaluate(facts) {
    const { answer, headers } = facts;
    if (answer === undefined || !NEEDS_LOGIN.has(answer.status)) return undefined;
    const challenge = getHeader(headers, HEADER);
    if (challenge !== null) return { header: HEADER, value: challenge, vars: {} };
    if (answer.status !== 403) return { vars: {} };
    return isRefusedByCorsCode(facts) ? undefined : { certainty: 'likely', vars: {} };
  },
});
