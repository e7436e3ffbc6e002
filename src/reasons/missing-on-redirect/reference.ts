import { MISSING_ON_ACTUAL, missingAllowOrigin } from '../lib/browser-names.ts';
import { refused } from '../lib/example.ts';
import { reference } from '../lib/reference.ts';

export default reference({
  example: refused({ answer: [302, { Location: 'https://api.example/v2/items' }] }),
  names: { ...missingAllowOrigin, chromium: [MISSING_ON_ACTUAL] },
});
