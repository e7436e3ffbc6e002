import { defineReason, ONLY_SAID } from '../reason.ts';

/**
 * The error that a script gets, in the browser's words or in those of its HTTP library. It is the
 * same whatever the cause: nothing can be concluded from it.
 */
export default defineReason({
  id: 'failed-to-fetch',
  group: 'network',
  rank: 110,
  fixableBy: 'page',
  ...ONLY_SAID,
});
