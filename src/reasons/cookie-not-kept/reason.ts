import { corsCheck } from '../../fetch/index.ts';
import { cookieProblem } from '../lib/cookies.ts';
import { defineReason } from '../reason.ts';

/**
 * The page may read the response, but the cookie that it sets is not kept: what follows is sent
 * without it. Only of requests with credentials: to the others cookies are nothing.
 */
export default defineReason({
  id: 'cookie-not-kept',
  group: 'remark',
  rank: 25,
  fixableBy: 'server',
  severity: 'remark',
  looksAt: 'actual',
  evaluate({ hop, leg, headers, exchange, credentialed, origin }) {
    if (!credentialed || leg.sent === undefined) return undefined;
    if (corsCheck(origin, true, headers) !== undefined) return undefined;
    const { browser } = exchange;
    const problem = cookieProblem({ url: hop.url, sent: leg.sent, headers, browser });
    return problem === undefined ? undefined : { header: 'Set-Cookie', vars: { problem } };
  },
});
