import { english } from '../reason-text.ts';

export default english({
  title:
    'The next request failed, and the page cannot read what it needs from this response: {names}',
  happened: [
    '{host} sends {names}, which scripts of the page cannot read. The next request went there without it and was refused.',
  ],
  why: [
    'A header that carries state from one response to the next request must be readable to the page.',
  ],
  todo: [
    'Let {host} send ` Access-Control-Expose-Headers: {expected}` with this response.',
    '{next|header=The next request then carries it: allow it on OPTIONS as well, in `Access-Control-Allow-Headers`.|url=The next request then goes to that URL.}',
  ],
  avoid: [],
});
