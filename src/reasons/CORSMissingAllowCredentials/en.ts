import { english } from '../reason-text.ts';

export default english({
  title: 'expected ‘true’ in CORS header ‘Access-Control-Allow-Credentials’',
  happened: [
    '{host} sent {value|=nothing} in `Access-Control-Allow-Credentials`.',
    'For a request with credentials (cookies, HTTP sign-in or a client certificate) only the value `true` lets the page read the answer.',
  ],
  why: [
    'An answer to a request with credentials may hold one person’s own data, so the server must agree a second time, and expressly.',
  ],
  todo: [
    'Credentials needed: on {host}, send `Access-Control-Allow-Credentials: true`, in lower case and once, next to the one origin that is allowed; on the answer to OPTIONS as well.',
    "Not needed: in the page’s code, drop `credentials: 'include'` (fetch), `withCredentials` (XMLHttpRequest, EventSource) or `crossorigin=use-credentials` (elements).",
  ],
  avoid: ['Do not send it to origins that are not on your list, and never beside `*` or `null`.'],
});
