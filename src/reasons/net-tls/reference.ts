import { failedRequest } from '../lib/browser-names.ts';
import { failed } from '../lib/example.ts';
import { reference } from '../lib/reference.ts';

export default reference({
  example: failed('net::ERR_CERT_AUTHORITY_INVALID'),
  names: failedRequest('net::ERR_CERT_…', 'net::ERR_SSL_…'),
});
