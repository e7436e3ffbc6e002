import { COOKIE, ORIGIN, refused } from '../lib/example.ts';
import { reference } from '../lib/reference.ts';

export default reference({
  example: refused({
    sent: COOKIE,
    answer: [200, { ...ORIGIN, 'Access-Control-Allow-Credentials': 'True' }],
  }),
});
