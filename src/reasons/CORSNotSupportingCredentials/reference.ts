import { COOKIE, CREDENTIALS, refused } from '../lib/example.ts';
import { reference } from '../lib/reference.ts';

export default reference({
  example: refused({
    sent: COOKIE,
    answer: [200, { 'Access-Control-Allow-Origin': '*', ...CREDENTIALS }],
  }),
});
