import { english } from '../reason-text.ts';

export default english({
  title: 'A redirect to another origin turned the page’s origin into ‘null’',
  happened: [
    'On its way the request was redirected by {from}, which is not the page’s own origin, to yet another one.',
    'From there on the browser sends `Origin: null` instead of {page}.',
    '{host} answered with {value|=nothing} in `Access-Control-Allow-Origin`, which does not match `null`.',
  ],
  why: [
    'After such a detour the request no longer shows who wanted it, because a server in between chose its target; so the browser hides the page’s origin rather than vouch for it.',
  ],
  todo: [
    'In the page’s code, call the final address directly ({url}): the request then carries `Origin: {page}`, which {host} can allow.',
    'Or let {from} fetch the data itself instead of redirecting the page to another origin.',
    'If everyone may read the data, {host} may send `Access-Control-Allow-Origin: *`; it works for requests without credentials.',
  ],
  avoid: [
    'Never let a server answer `Access-Control-Allow-Origin: null`: a sandboxed frame on any site could then read the answer.',
    'Do not keep the redirect and name the page’s origin on {host}: after it the browser no longer sends that origin.',
  ],
});
