import {
  either,
  missingAllowOrigin,
  originMismatch,
  preflightRedirect,
} from '../lib/browser-names.ts';
import { API, refused } from '../lib/example.ts';
import { reference } from '../lib/reference.ts';

export default reference({
  example: refused({ url: API, answer: [307, { Location: 'http://api.example/items/' }] }),
  names: either(preflightRedirect, missingAllowOrigin, originMismatch),
});
