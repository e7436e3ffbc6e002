import { defineReason, ONLY_SAID } from '../reason.ts';

/** DevTools can be told to block an address; the setting is easily forgotten. */
export default defineReason({
  id: 'devtools-blocked',
  group: 'access',
  rank: 50,
  fixableBy: 'user',
  ...ONLY_SAID,
});
