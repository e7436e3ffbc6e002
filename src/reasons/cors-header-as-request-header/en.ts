import { english } from '../reason-text.ts';

export default english({
  title: 'The page itself sends a CORS header that only a server can send: {names}',
  happened: [
    'The page’s code puts {names} on its request.',
    'Such headers give permission in the answer of a server; on a request they only make the browser ask for one thing more, which {host} does not allow.',
  ],
  why: ['If a page could give itself permission, the check would protect nobody.'],
  todo: [
    'In the page’s code, remove {names}: look for the `headers` of fetch, the defaults of your HTTP library and `setRequestHeader`.',
    'If the request still fails after that, mend on {host} what the next error says.',
  ],
  avoid: [
    'Do not list these names in `Access-Control-Allow-Headers`: that would silence this message, not cure what somebody added the header for.',
  ],
});
