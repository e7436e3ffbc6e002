import { MISSING_ON_ACTUAL, missingAllowOrigin } from '../lib/browser-names.ts';
import { refused } from '../lib/example.ts';
import { reference } from '../lib/reference.ts';

export default reference({
  example: refused({ sent: { Origin: 'https://forged.example' }, answer: [200] }),
  names: { ...missingAllowOrigin, chromium: [MISSING_ON_ACTUAL] },
});
