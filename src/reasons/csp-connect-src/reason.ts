import { defineReason } from '../reason.ts';

/** The page's own Content-Security-Policy forbids the address; nothing is sent. */
export default defineReason({
  id: 'csp-connect-src',
  remedy: 'page',
  looksAt: 'message',
  evaluate: () => undefined,
});
