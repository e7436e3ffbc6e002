import { NO_CORS, passed } from '../lib/example.ts';
import { reference } from '../lib/reference.ts';

export default reference({
  example: passed({ sent: NO_CORS, answer: [200] }),
});
