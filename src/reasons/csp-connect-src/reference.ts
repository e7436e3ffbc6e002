import { otherNames } from '../lib/browser-names.ts';
import { reference } from '../lib/reference.ts';

export default reference({
  example: {
    message:
      "Connecting to 'https://api.example/items' violates the following Content Security Policy directive: \"connect-src 'self'\". The action has been blocked.",
  },
  names: otherNames(['blocked:csp'], ['CSPGenericViolation']),
});
