import { english } from '../reason-text.ts';

export default english({
  title: 'Not CORS: the page’s own security policy forbids the address (Content-Security-Policy)',
  happened: [
    'The server of the page sent a `Content-Security-Policy` that does not list {url|=the address}, so the browser did not send the request.',
    'This is not a CORS fault, and the server of that address has no part in it.',
  ],
  why: [
    'With this policy a site limits where its pages may send data, so that a smuggled-in script cannot carry it away.',
  ],
  todo: [
    'On the server of the page (not on that of the API), add the origin of the address to `connect-src` in its `Content-Security-Policy` header or `<meta>` element; the console names the directive that forbids it.',
    'If the policy has no `connect-src`, `default-src` decides: add a `connect-src` of its own.',
  ],
  avoid: [
    'Do not remove the policy, and do not allow everything with `*`.',
    'Do not change the API’s CORS headers for this: it was never asked.',
  ],
});
