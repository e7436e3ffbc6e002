import { failed } from '../lib/example.ts';
import { reference } from '../lib/reference.ts';

export default reference({
  example: failed('net::ERR_TUNNEL_CONNECTION_FAILED'),
});
