import { defineReason, ONLY_SAID } from '../reason.ts';

/** No request leaves the browser, so no event tells of it. */
export default defineReason<'CORSRequestNotHttp', 'scheme'>({
  id: 'CORSRequestNotHttp',
  group: 'access',
  rank: 100,
  fixableBy: 'page',
  ...ONLY_SAID,
});
