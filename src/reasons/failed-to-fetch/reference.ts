import { otherNames } from '../lib/browser-names.ts';
import { reference } from '../lib/reference.ts';

export default reference({
  example: { message: 'TypeError: Failed to fetch' },
  names: otherNames([]),
});
