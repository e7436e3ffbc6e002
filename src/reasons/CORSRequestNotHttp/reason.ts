import { defineReason } from '../reason.ts';

/** No request leaves the browser, so no event tells of it. */
export default defineReason<'CORSRequestNotHttp', 'scheme'>({
  id: 'CORSRequestNotHttp',
  family: 'CORSRequestNotHttp',
  severity: 'error',
  remedy: 'client',
  looksAt: 'message',
  evaluate: () => undefined,
});
