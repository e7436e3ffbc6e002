import { defineReason } from '../reason.ts';

/** The browser blocks it before the network. */
export default defineReason({
  id: 'mixed-content',
  family: 'CORSDidNotSucceed',
  severity: 'error',
  remedy: 'client',
  looksAt: 'message',
  evaluate: () => undefined,
});
