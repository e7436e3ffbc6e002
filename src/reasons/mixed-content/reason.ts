import { defineReason, ONLY_SAID } from '../reason.ts';

/** The browser blocks it before the network. */
export default defineReason({
  id: 'mixed-content',
  family: 'CORSDidNotSucceed',
  remedy: 'client',
  ...ONLY_SAID,
});
