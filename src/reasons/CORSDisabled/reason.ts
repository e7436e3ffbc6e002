import { defineReason } from '../reason.ts';

/** Only Firefox has the setting; it then refuses every cross-origin request without sending it. */
export default defineReason({
  id: 'CORSDisabled',
  remedy: 'user',
  looksAt: 'message',
  evaluate: () => undefined,
});
