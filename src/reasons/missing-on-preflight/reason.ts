import { isOkStatus } from '../../fetch/index.ts';
import missingAllowOrigin from '../CORSMissingAllowOrigin/reason.ts';
import { ALLOW_ORIGIN, expectOrigin } from '../lib/allow-origin.ts';
import { isMinioConsole } from '../lib/preflight-status.ts';
import { defineReason } from '../reason.ts';

/** The OPTIONS answer is judged by itself: the header on other answers does not count for it. */
export default defineReason({
  id: 'missing-on-preflight',
  group: 'origin',
  rank: 40,
  refines: [missingAllowOrigin],
  looksAt: 'preflight',
  evaluate({ answer, allowOrigin, origin, headers }) {
    if (answer === undefined || !isOkStatus(answer.status)) return undefined;
    if (allowOrigin !== null) return undefined;
    return {
      header: ALLOW_ORIGIN,
      value: null,
      // The console has no such setting: the page has to call the API's port.
      ...(isMinioConsole(headers) ? { fixableBy: 'page' as const } : expectOrigin(origin)),
      vars: {},
    };
  },
});
