import { allowing } from '../lib/example.ts';
import { reference } from '../lib/reference.ts';

export default reference({
  example: allowing('https://*.example'),
});
