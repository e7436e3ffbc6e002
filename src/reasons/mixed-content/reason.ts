import { defineReason, ONLY_SAID } from '../reason.ts';

/** The browser blocks it before the network. */
export default defineReason({
  id: 'mixed-content',
  group: 'access',
  rank: 60,
  fixableBy: 'page',
  family: 'CORSDidNotSucceed',
  ...ONLY_SAID,
});
