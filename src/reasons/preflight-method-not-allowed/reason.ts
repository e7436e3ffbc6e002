import preflightDidNotSucceed from '../CORSPreflightDidNotSucceed/reason.ts';
import { isCorsRefusal, NO_OPTIONS } from '../lib/preflight-status.ts';
import { defineReason } from '../reason.ts';

/** 404, 405 or 501 on OPTIONS: the server routes only the methods that the application uses. */
export default defineReason({
  id: 'preflight-method-not-allowed',
  group: 'preflight-status',
  rank: 20,
  refines: [preflightDidNotSucceed],
  looksAt: 'preflight',
  evaluate(facts) {
    const isUnrouted = facts.answer !== undefined && NO_OPTIONS.has(facts.answer.status);
    return isUnrouted && !isCorsRefusal(facts) ? { vars: {} } : undefined;
  },
});
