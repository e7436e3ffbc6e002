import { defineReason, ONLY_SAID } from '../reason.ts';

/** Only Firefox has the setting; it then refuses every cross-origin request without sending it. */
export default defineReason({
  id: 'CORSDisabled',
  group: 'access',
  rank: 90,
  fixableBy: 'browser',
  ...ONLY_SAID,
});
