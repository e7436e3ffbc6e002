import {
  either,
  missingAllowOrigin,
  originMismatch,
  preflightRedirect,
} from '../lib/browser-names.ts';
import { refused } from '../lib/example.ts';
import { reference } from '../lib/reference.ts';

export default reference({
  example: refused({ answer: [302, { Location: 'https://login.example/sign-in' }] }),
  names: either(missingAllowOrigin, originMismatch, preflightRedirect),
});
