import {
  either,
  missingAllowOrigin,
  originMismatch,
  wildcardOrigin,
} from '../lib/browser-names.ts';
import { ORIGIN, WELCOME } from '../lib/example.ts';
import { reference } from '../lib/reference.ts';

export default reference({
  example: {
    hops: [
      { answer: [302, { ...WELCOME, Location: 'https://cdn.example/items' }] },
      { url: 'https://cdn.example/items', sent: { Origin: 'null' }, answer: [200, ORIGIN] },
    ],
  },
  names: either(missingAllowOrigin, originMismatch, wildcardOrigin),
});
