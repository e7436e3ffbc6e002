import { refused } from '../lib/example.ts';
import { reference } from '../lib/reference.ts';

export default reference({
  example: refused({ answer: [200] }),
});
