import { failedRequest } from '../lib/browser-names.ts';
import { failed } from '../lib/example.ts';
import { reference } from '../lib/reference.ts';

export default reference({
  example: failed('net::ERR_NAME_NOT_RESOLVED'),
  names: failedRequest('net::ERR_NAME_NOT_RESOLVED'),
});
