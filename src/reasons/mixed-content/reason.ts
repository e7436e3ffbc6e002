import { defineReason } from '../reason.ts';

/** The browser blocks it before the network. */
export default defineReason({
  id: 'mixed-content',
  family: 'CORSDidNotSucceed',
  remedy: 'client',
  looksAt: 'message',
  evaluate: () => undefined,
});
