import { english } from '../reason-text.ts';

export default english({
  title: 'The page can read the response, but not these of its headers: {names}',
  happened: [
    '{host} sends {names}, but scripts of the page cannot read that. Nothing is blocked: they get `null`.',
  ],
  why: [
    'Across origins a script sees only seven safe response headers, such as `Content-Type`; the server must expose any other.',
  ],
  todo: [
    'Does the page need them? Then let {host} send ` Access-Control-Expose-Headers: {expected}`.',
  ],
  avoid: [],
});
