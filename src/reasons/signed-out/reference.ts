import { otherNames } from '../lib/browser-names.ts';
import { ORIGIN, passed } from '../lib/example.ts';
import { reference } from '../lib/reference.ts';

export default reference({
  example: passed({ answer: [401, { ...ORIGIN, Vary: 'Origin' }] }),
  names: otherNames([]),
});
