import { METHODS, put } from '../lib/example.ts';
import { reference } from '../lib/reference.ts';

export default reference({
  example: put({ [METHODS]: 'GET, PATCH' }, 'patch'),
});
