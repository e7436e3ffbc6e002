import preflightDidNotSucceed from '../CORSPreflightDidNotSucceed/reason.ts';
import {
  isCorsRefusal,
  isRefusedStatus,
  NEEDS_LOGIN,
  NO_OPTIONS,
} from '../lib/preflight-status.ts';
import { defineReason } from '../reason.ts';

/** Any other status that is no success: the server fails, or refuses, before CORS can answer. */
export default defineReason({
  id: 'preflight-status',
  group: 'preflight-status',
  rank: 30,
  refines: [preflightDidNotSucceed],
  looksAt: 'preflight',
  evaluate(facts) {
    const { answer } = facts;
    if (!isRefusedStatus(answer) || isCorsRefusal(facts)) return undefined;
    const named = NO_OPTIONS.has(answer.status) || NEEDS_LOGIN.has(answer.status);
    if (named) return undefined;
    const { status } = answer;
    // OPTIONS was answered well before: the application is down, which no header cures.
    const isDown = status >= 500 && facts.neighbours.endpointPreflightPassed === true;
    return { vars: {}, ...(isDown ? { fixableBy: 'server' as const } : {}) };
  },
});
