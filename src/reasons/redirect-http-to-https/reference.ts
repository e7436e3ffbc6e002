import {
  either,
  missingAllowOrigin,
  originMismatch,
  preflightRedirect,
} from '../lib/browser-names.ts';
import { API, refused, WELCOME } from '../lib/example.ts';
import { reference } from '../lib/reference.ts';

export default reference({
  example: refused({
    url: 'http://api.example/items',
    method: 'PUT',
    asks: [],
    preflight: [301, { ...WELCOME, Location: API }],
  }),
  names: either(preflightRedirect, missingAllowOrigin, originMismatch),
});
