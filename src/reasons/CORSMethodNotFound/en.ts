import { english } from '../reason-text.ts';

export default english({
  title: 'Did not find method in CORS header ‘Access-Control-Allow-Methods’',
  happened: [
    'The page wants to send {method}.',
    'In its answer to the preflight, {host} lists {value|=nothing} in `Access-Control-Allow-Methods`, and this method is not among them.',
  ],
  why: [
    'GET, HEAD and POST need no entry because forms and links could always send them; any other method must be allowed by the server first, for it may change or delete data.',
  ],
  todo: [
    'On {host}, add the method to the answer to OPTIONS: `Access-Control-Allow-Methods: {expected}`.',
    'Letter case counts: list it exactly as the page sends it, {method}.',
  ],
  avoid: [
    'Do not rely on the `Allow` header: browsers look only at `Access-Control-Allow-Methods`.',
    'Do not list methods that this address does not need.',
  ],
});
