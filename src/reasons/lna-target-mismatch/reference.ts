import { otherNames } from '../lib/browser-names.ts';
import { failed } from '../lib/example.ts';
import { reference } from '../lib/reference.ts';

export default reference({
  example: failed('net::ERR_FAILED', { url: 'http://localhost:3000/items' }),
  names: otherNames(['InvalidLocalNetworkAccess']),
});
