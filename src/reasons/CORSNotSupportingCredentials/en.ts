import { english } from '../reason-text.ts';

export default english({
  title: 'Credential is not supported if the CORS header ‘Access-Control-Allow-Origin’ is ‘*’',
  happened: [
    '{host} answered `Access-Control-Allow-Origin: *`.',
    'For a request with credentials (cookies, HTTP sign-in or a client certificate) browsers do not accept `*` and keep the answer from the page.',
  ],
  why: [
    '`*` says that anybody may read the answer, credentials say that it belongs to one person: together every site could read the data of whoever is logged in.',
  ],
  todo: [
    'Credentials needed: on {host}, compare the request’s `Origin` with your list and send that one origin, here `Access-Control-Allow-Origin: {origin}`, with `Access-Control-Allow-Credentials: true` and `Vary: Origin`.',
    "Not needed: in the page’s code, drop `credentials: 'include'` (fetch), `withCredentials` (XMLHttpRequest, EventSource) or `crossorigin=use-credentials` (elements). Then `*` passes.",
  ],
  avoid: [
    'Do not echo every `Origin` together with `Access-Control-Allow-Credentials: true`: that gives every site the data which the refusal of `*` protects.',
  ],
});
