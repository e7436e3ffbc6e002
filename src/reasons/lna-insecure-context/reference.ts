import { otherNames } from '../lib/browser-names.ts';
import { reference } from '../lib/reference.ts';

export default reference({
  example: {
    hops: [{ url: 'http://localhost:3000/items' }],
    rest: {
      origin: 'http://app.example',
      end: 'error',
      error: 'net::ERR_BLOCKED_BY_LOCAL_NETWORK_ACCESS_CHECKS',
    },
  },
  names: otherNames(['InsecureLocalNetwork']),
});
