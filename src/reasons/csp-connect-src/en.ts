import { english } from '../reason-text.ts';

export default english({
  title: 'Not CORS: the page’s own security policy blocks the URL (Content-Security-Policy)',
  happened: [
    'The page’s `Content-Security-Policy` does not list {url|=this URL}, so the browser did not send the request.',
  ],
  why: [
    'With this policy a site limits where its pages send data, so that injected code cannot carry it away.',
  ],
  todo: [
    'On the page’s server, add the URL’s origin to `connect-src`, or to the directive that the console names.',
    'No `connect-src` there? Then `default-src` decides: add a `connect-src`.',
  ],
  avoid: ['Do not remove the policy or allow `*` in it.'],
});
