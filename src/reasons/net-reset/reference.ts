import { failedRequest } from '../lib/browser-names.ts';
import { failed } from '../lib/example.ts';
import { reference } from '../lib/reference.ts';

export default reference({
  example: failed('net::ERR_CONNECTION_RESET'),
  names: failedRequest('net::ERR_CONNECTION_RESET', 'net::ERR_EMPTY_RESPONSE'),
});
