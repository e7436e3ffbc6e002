import { passed, WELCOME } from '../lib/example.ts';
import { reference } from '../lib/reference.ts';

export default reference({
  example: passed({ answer: [200, { ...WELCOME, 'X-Total-Count': '42' }] }),
});
