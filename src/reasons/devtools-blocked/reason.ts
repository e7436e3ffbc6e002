import { defineReason, ONLY_SAID } from '../reason.ts';

/** DevTools can be told to block an address; the setting is easily forgotten. */
export default defineReason({
  id: 'devtools-blocked',
  remedy: 'user',
  ...ONLY_SAID,
});
