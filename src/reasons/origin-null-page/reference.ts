import {
  either,
  missingAllowOrigin,
  originMismatch,
  wildcardOrigin,
} from '../lib/browser-names.ts';
import { reference } from '../lib/reference.ts';

export default reference({
  example: {
    hops: [{ answer: [200, { 'Access-Control-Allow-Origin': 'https://app.example' }] }],
    rest: { origin: 'null' },
  },
  names: either(missingAllowOrigin, originMismatch, wildcardOrigin),
});
