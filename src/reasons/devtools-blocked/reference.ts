import { otherNames } from '../lib/browser-names.ts';
import { reference } from '../lib/reference.ts';

export default reference({
  example: { message: 'items (blocked:devtools) fetch' },
  names: otherNames(['blocked:devtools']),
});
