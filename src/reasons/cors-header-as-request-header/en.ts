import { english } from '../reason-text.ts';

export default english({
  title: 'The page itself sends a CORS header that only a server can send: {names}',
  happened: [
    'The page puts {names} on its request. Only a response can give permission; on a request {host} would have to allow it.',
  ],
  why: ['If a page could give itself permission, the check would protect nobody.'],
  todo: [
    'Remove {names} in the page’s code: look at `headers`, at `setRequestHeader`, and at the defaults of your HTTP library.',
  ],
  avoid: [],
});
