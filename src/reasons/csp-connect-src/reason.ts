import { defineReason, ONLY_SAID } from '../reason.ts';

/** The page's own Content-Security-Policy forbids the address; nothing is sent. */
export default defineReason({
  id: 'csp-connect-src',
  group: 'access',
  rank: 70,
  fixableBy: 'page',
  ...ONLY_SAID,
});
