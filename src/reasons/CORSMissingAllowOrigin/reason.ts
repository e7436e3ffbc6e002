import { ALLOW_ORIGIN, expectOrigin } from '../lib/allow-origin.ts';
import { defineReason } from '../reason.ts';

export default defineReason({
  id: 'CORSMissingAllowOrigin',
  group: 'origin',
  rank: 50,
  evaluate({ allowOrigin, origin }) {
    if (allowOrigin !== null) return undefined;
    return { header: ALLOW_ORIGIN, value: null, ...expectOrigin(origin), vars: {} };
  },
});
