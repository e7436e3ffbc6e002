import { corsCheck } from '../../fetch/index.ts';
import { hasHeader } from '../../model/index.ts';
import { defineReason } from '../reason.ts';

/**
 * The page may read the response, which is a 401: CORS is not what fails. The request carried neither
 * a cookie nor `Authorization`; why, is told by the credentials mode or by a cookie that an earlier
 * response of this origin set in vain. `likely`: the server may want something else.
 */
export default defineReason({
  id: 'signed-out',
  group: 'remark',
  rank: 15,
  fixableBy: 'page',
  severity: 'remark',
  looksAt: 'actual',
  evaluate({ answer, leg, headers, hopIndex, origin, credentialed, neighbours }) {
    // Behind a redirect the browser may have dropped what the page sent.
    if (answer?.status !== 401 || leg.sent === undefined || hopIndex > 0) return undefined;
    if (hasHeader(leg.sent, 'Cookie') || hasHeader(leg.sent, 'Authorization')) return undefined;
    if (corsCheck(origin, credentialed, headers) !== undefined) return undefined;
    const refused = neighbours.cookieNotKept === true;
    const because = refused ? 'refused' : credentialed ? 'none' : 'mode';
    return {
      certainty: 'likely',
      ...(refused ? { fixableBy: 'server' as const } : {}),
      vars: { because },
    };
  },
});
