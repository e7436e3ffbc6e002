import { ALLOW_ORIGIN, expectOrigin } from '../lib/allow-origin.ts';
import { defineReason } from '../reason.ts';

export default defineReason({
  id: 'CORSNotSupportingCredentials',
  group: 'credentials',
  rank: 10,
  evaluate({ allowOrigin, origin, credentialed }) {
    if (!credentialed || allowOrigin !== '*') return undefined;
    return { header: ALLOW_ORIGIN, value: '*', ...expectOrigin(origin), vars: {} };
  },
});
