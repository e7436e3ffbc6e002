import preflightDidNotSucceed from '../CORSPreflightDidNotSucceed/reason.ts';
import { NO_OPTIONS } from '../lib/preflight-status.ts';
import { defineReason } from '../reason.ts';

/** 404, 405 or 501 on OPTIONS: the server routes only the methods that the application uses. */
export default defineReason({
  id: 'preflight-method-not-allowed',
  group: 'preflight-status',
  rank: 20,
  refines: [preflightDidNotSucceed],
  looksAt: 'preflight',
  evaluate({ answer }) {
    return answer !== undefined && NO_OPTIONS.has(answer.status) ? { vars: {} } : undefined;
  },
});
