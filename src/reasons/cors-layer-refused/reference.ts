import {
  either,
  MISSING_ON_PREFLIGHT,
  missingAllowOrigin,
  preflightStatus,
} from '../lib/browser-names.ts';
import { refused } from '../lib/example.ts';
import { reference } from '../lib/reference.ts';

export default reference({
  example: refused({ method: 'PUT', asks: ['x-key'], preflight: [403, { Vary: 'Origin' }] }),
  names: either(preflightStatus, { ...missingAllowOrigin, chromium: [MISSING_ON_PREFLIGHT] }),
});
