import { otherNames } from '../lib/browser-names.ts';
import { reference } from '../lib/reference.ts';

export default reference({
  example: {
    message:
      "Mixed Content: The page at 'https://app.example/' was loaded over HTTPS, but requested an insecure resource 'http://api.example/items'. This request has been blocked; the content must be served over HTTPS.",
  },
  names: otherNames(['blocked:mixed-content'], ['BlockMixedActiveContent']),
});
