import { english } from '../reason-text.ts';

export default english({
  title: 'With credentials, ‘*’ in ‘Access-Control-Allow-Methods’ does not cover {method}',
  happened: [
    '{host} sent {value} in `Access-Control-Allow-Methods`.',
    'For a request with credentials (cookies, HTTP sign-in or a client certificate) `*` is not a wildcard but a method of that name, so {method} is not allowed.',
  ],
  why: [
    'A request with credentials acts in somebody’s name, so the server must say by name what it lets a page do.',
  ],
  todo: [
    'On {host}, list the methods by name: `Access-Control-Allow-Methods: {expected}`.',
    "If the request needs no credentials, drop `credentials: 'include'` (fetch) or `withCredentials` (XMLHttpRequest) in the page’s code; then `*` covers {method}.",
  ],
  avoid: ['Do not list every method that exists: list those that this address needs.'],
});
