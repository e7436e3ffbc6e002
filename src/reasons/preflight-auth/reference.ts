import {
  either,
  MISSING_ON_PREFLIGHT,
  missingAllowOrigin,
  preflightStatus,
} from '../lib/browser-names.ts';
import { refused } from '../lib/example.ts';
import { reference } from '../lib/reference.ts';

export default reference({
  example: refused({
    asks: ['authorization'],
    preflight: [401, { 'WWW-Authenticate': 'Bearer' }],
  }),
  names: either(preflightStatus, { ...missingAllowOrigin, chromium: [MISSING_ON_PREFLIGHT] }),
});
