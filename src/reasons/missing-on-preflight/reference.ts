import { MISSING_ON_PREFLIGHT, missingAllowOrigin } from '../lib/browser-names.ts';
import { refused } from '../lib/example.ts';
import { reference } from '../lib/reference.ts';

export default reference({
  example: refused({ method: 'PUT', asks: [], preflight: [204] }),
  names: { ...missingAllowOrigin, chromium: [MISSING_ON_PREFLIGHT] },
});
