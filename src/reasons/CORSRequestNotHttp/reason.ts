import { lastHop, parseUrl } from '../../model/index.ts';
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
  evaluate({ answer, exchange }) {
    const protocol = parseUrl(lastHop(exchange).url)?.protocol ?? 'http:';
    if (answer !== undefined || /^https?:$/.test(protocol)) return undefined;
    return { vars: { scheme: protocol.slice(0, -1) } };
  },
});
