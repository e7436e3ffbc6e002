import { english } from '../reason-text.ts';

export default english({
  title: 'The address redirects from http to https',
  happened: [
    '{from} redirects to {location}: the server wants https.',
    '{stage|preflight=This was the answer to the preflight (OPTIONS), and browsers never follow a redirect of a preflight.|redirect=The redirect itself does not admit this page by CORS headers, so the browser did not follow it.|after=The browser followed it, and the answer there may not be read by the page.|after-null=The browser followed it. Once redirects lead from one foreign origin to another, it sends `Origin: null`, as here, and the answer does not admit that.}',
  ],
  why: [
    'http and https are two origins, and every stop of a request must give its own permission; a detour over both can end a cross-origin request.',
  ],
  todo: [
    'In the page’s code, call {location} directly, with `https:`.',
    'Keep the CORS headers on the https server, where the requests are to arrive.',
  ],
  avoid: [
    'Do not allow `null` to make it pass: any site can send `Origin: null`.',
    'Do not switch https off on the server for this.',
  ],
});
