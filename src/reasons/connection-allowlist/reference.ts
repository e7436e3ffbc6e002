import { failedRequest } from '../lib/browser-names.ts';
import { failed } from '../lib/example.ts';
import { reference } from '../lib/reference.ts';

export default reference({
  example: failed('net::ERR_NETWORK_ACCESS_REVOKED'),
  names: failedRequest('net::ERR_NETWORK_ACCESS_REVOKED'),
});
