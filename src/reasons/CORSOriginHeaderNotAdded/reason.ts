import { defineReason, ONLY_SAID } from '../reason.ts';

/** Firefox says it of privileged code, such as an extension's content script. */
export default defineReason({
  id: 'CORSOriginHeaderNotAdded',
  group: 'access',
  rank: 110,
  fixableBy: 'page',
  ...ONLY_SAID,
});
