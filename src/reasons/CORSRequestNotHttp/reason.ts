import didNotSucceed from '../CORSDidNotSucceed/reason.ts';
import { defineReason } from '../reason.ts';

/**
 * A page asked for a file, or for some other address that is not HTTP. No request leaves the browser, and
 * webRequest reports none; an opened file of requests may list it all the same, without a response.
 */
export default defineReason({
  id: 'CORSRequestNotHttp',
  group: 'access',
  rank: 100,
  fixableBy: 'page',
  family: 'CORSRequestNotHttp',
  refines: [didNotSucceed],
  looksAt: 'failure',
  evaluate({ answer, hop }) {
    const scheme = OTHER_SCHEME.exec(hop.url)?.[1];
    if (answer !== undefined || scheme === undefined) return undefined;
    return { vars: { scheme, place: scheme === 'file' ? 'disk' : '' } };
  },
});

const OTHER_SCHEME = /^(?!https?:)([a-z][a-z\d+.-]*):/;
