import { either, missingAllowOrigin, originMismatch } from '../lib/browser-names.ts';
import { refused } from '../lib/example.ts';
import { reference } from '../lib/reference.ts';

export default reference({
  example: refused({
    answer: [200, { 'Access-Control-Allow-Origin': 'https://other.example' }],
    answerFromCache: true,
  }),
  names: either(missingAllowOrigin, originMismatch),
});
