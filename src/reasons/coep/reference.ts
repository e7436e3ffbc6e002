import { otherNames } from '../lib/browser-names.ts';
import { IMAGE, NO_CORS } from '../lib/example.ts';
import { reference } from '../lib/reference.ts';

export default reference({
  example: {
    hops: [{ sent: NO_CORS, answer: [200] }],
    rest: {
      ...IMAGE,
      end: 'error',
      error: 'net::ERR_BLOCKED_BY_RESPONSE.NotSameOriginAfterDefaultedToSameOriginByCoep',
    },
  },
  names: otherNames(
    ['net::ERR_BLOCKED_BY_RESPONSE.NotSameOriginAfterDefaultedToSameOriginByCoep'],
    ['CORPBlocked'],
  ),
});
