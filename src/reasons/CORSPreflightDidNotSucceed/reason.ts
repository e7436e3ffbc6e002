import { isRefusedStatus } from '../lib/preflight-status.ts';
import { defineReason } from '../reason.ts';

/** The preflight's answer is neither a success nor a redirect. */
export default defineReason({
  id: 'CORSPreflightDidNotSucceed',
  group: 'preflight-status',
  rank: 40,
  looksAt: 'preflight',
  evaluate({ answer }) {
    return isRefusedStatus(answer) ? { vars: {} } : undefined;
  },
});
