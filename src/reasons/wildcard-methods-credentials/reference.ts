import { credentialed, METHODS } from '../lib/example.ts';
import { reference } from '../lib/reference.ts';

export default reference({
  example: credentialed({ [METHODS]: '*' }),
});
