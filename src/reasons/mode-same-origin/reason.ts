import { defineReason, ONLY_SAID } from '../reason.ts';

/** `fetch` with `mode: "same-origin"`, or a loader that allows nothing else. */
export default defineReason({
  id: 'mode-same-origin',
  group: 'access',
  rank: 80,
  fixableBy: 'page',
  ...ONLY_SAID,
});
