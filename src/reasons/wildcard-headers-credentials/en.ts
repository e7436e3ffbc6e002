import { english } from '../reason-text.ts';

export default english({
  title: 'With credentials, ‘*’ in ‘Access-Control-Allow-Headers’ covers no header',
  happened: [
    '{host} sent {value} in `Access-Control-Allow-Headers`.',
    'For a request with credentials (cookies, HTTP sign-in or a client certificate) `*` is not a wildcard but a header of that name, so these are not allowed: {names}.',
  ],
  why: [
    'A request with credentials acts in somebody’s name, so the server must say by name what it lets a page send.',
  ],
  todo: [
    'On {host}, list the headers by name: `Access-Control-Allow-Headers: {expected}`.',
    "If the request needs no credentials, drop `credentials: 'include'` (fetch) or `withCredentials` (XMLHttpRequest) in the page’s code; then `*` covers them.",
  ],
  avoid: [
    'Do not copy whatever `Access-Control-Request-Headers` asks for into the answer: list what this address needs.',
  ],
});
