import { otherNames } from '../lib/browser-names.ts';
import { IMAGE, NO_CORS } from '../lib/example.ts';
import { reference } from '../lib/reference.ts';

export default reference({
  example: {
    hops: [{ sent: NO_CORS, answer: [200, { 'Cross-Origin-Resource-Policy': 'same-origin' }] }],
    rest: { ...IMAGE, end: 'error', error: 'net::ERR_BLOCKED_BY_RESPONSE.NotSameOrigin' },
  },
  names: otherNames(['net::ERR_BLOCKED_BY_RESPONSE.NotSameOrigin'], ['CORPBlocked']),
});
