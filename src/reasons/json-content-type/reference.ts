import { asking } from '../lib/example.ts';
import { reference } from '../lib/reference.ts';

export default reference({
  example: asking(['content-type'], undefined),
});
