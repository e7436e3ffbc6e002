import { defineReason, ONLY_SAID } from '../reason.ts';

/** WebKit says the same of a missing header and of one with another value. */
export default defineReason({
  id: 'origin-not-allowed',
  group: 'origin',
  rank: 150,
  ...ONLY_SAID,
});
