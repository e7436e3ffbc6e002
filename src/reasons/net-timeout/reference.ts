import { failedRequest } from '../lib/browser-names.ts';
import { failed } from '../lib/example.ts';
import { reference } from '../lib/reference.ts';

export default reference({
  example: failed('net::ERR_CONNECTION_TIMED_OUT'),
  names: failedRequest('net::ERR_CONNECTION_TIMED_OUT', 'net::ERR_TIMED_OUT'),
});
