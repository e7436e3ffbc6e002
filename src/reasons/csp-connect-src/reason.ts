import { defineReason, ONLY_SAID } from '../reason.ts';

/** The page's own Content-Security-Policy forbids the address; nothing is sent. */
export default defineReason({
  id: 'csp-connect-src',
  remedy: 'page',
  ...ONLY_SAID,
});
