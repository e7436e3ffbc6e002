import missingAllowOrigin from '../CORSMissingAllowOrigin/reason.ts';
import { ALLOW_ORIGIN, expectOrigin } from '../lib/allow-origin.ts';
import { defineReason } from '../reason.ts';

/**
 * The server has a fault of its own and its error page carries no CORS header.
 */
export default defineReason({
  id: 'missing-on-error',
  group: 'origin',
  rank: 20,
  refines: [missingAllowOrigin],
  looksAt: 'actual',
  evaluate({ allowOrigin, origin, answer }) {
    if (answer === undefined || answer.status < 400) return undefined;
    if (allowOrigin !== null) return undefined;
    // Misdirected: another host answered, and what this one would send nobody sees.
    const expected =
      answer.status === 421 ? { fixableBy: 'server' as const } : expectOrigin(origin);
    return { header: ALLOW_ORIGIN, value: null, ...expected, vars: {} };
  },
});
