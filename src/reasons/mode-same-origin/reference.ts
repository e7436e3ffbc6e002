import { otherNames } from '../lib/browser-names.ts';
import { reference } from '../lib/reference.ts';

export default reference({
  example: {
    message:
      'Fetch API cannot load https://api.example/items. Request mode is "same-origin" but the URL\'s origin is not same as the request origin https://app.example.',
  },
  names: otherNames(['DisallowedByMode']),
});
