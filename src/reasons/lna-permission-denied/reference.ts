import { failedRequest } from '../lib/browser-names.ts';
import { failed } from '../lib/example.ts';
import { reference } from '../lib/reference.ts';

export default reference({
  example: failed('net::ERR_BLOCKED_BY_LOCAL_NETWORK_ACCESS_CHECKS', {
    url: 'http://localhost:3000/items',
  }),
  names: failedRequest('LocalNetworkAccessPermissionDenied'),
});
