import { getHeader } from '../../model/index.ts';
import preflightDidNotSucceed from '../CORSPreflightDidNotSucceed/reason.ts';
import { NEEDS_LOGIN } from '../lib/preflight-status.ts';
import { defineReason } from '../reason.ts';

const HEADER = 'WWW-Authenticate';

/**
 * Authentication runs before CORS. A 403 without a challenge may also be a firewall, or a server
 * that refuses the origin itself, so it is only likely.
 */
export default defineReason({
  id: 'preflight-auth',
  group: 'preflight-status',
  rank: 10,
  refines: [preflightDidNotSucceed],
  looksAt: 'preflight',
  evaluate({ answer, headers }) {
    if (answer === undefined || !NEEDS_LOGIN.has(answer.status)) return undefined;
    const challenge = getHeader(headers, HEADER);
    if (challenge !== null) return { header: HEADER, value: challenge, vars: {} };
    return answer.status === 403 ? { certainty: 'likely', vars: {} } : { vars: {} };
  },
});
