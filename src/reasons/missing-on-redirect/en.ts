import { english } from '../reason-text.ts';

export default english({
  title: 'The redirect (status {status}) has no ‘Access-Control-Allow-Origin’ header',
  happened: [
    '{host} answered {method} with status {status}, a redirect to {target|=another address}, without `Access-Control-Allow-Origin`.',
    'The browser stopped there and did not go on.',
  ],
  why: [
    'A redirect is an answer too and tells something about the server, so every stop on the way must allow the page’s origin, not only the last one.',
  ],
  todo: [
    'In the page’s code, call the final address directly, so that no redirect is needed.',
    'Or send the CORS headers with the redirect as well. Apache adds them to its own redirects only with `Header always set`; in Nginx the `add_header` line must stand where the redirect is made.',
  ],
  avoid: [
    'Do not change only the address that the redirect leads to: the browser never gets that far.',
  ],
});
