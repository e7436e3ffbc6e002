import { english } from '../reason-text.ts';

export default english({
  title: 'An extension rewrote `Origin`, so the server answered another origin',
  happened: [
    'The request carried `Origin: {value}`, but this page is {origin}. No browser does that by itself.',
  ],
  why: ['The server judges the origin that arrives, the browser the one that asked.'],
  todo: [
    'Try a window without extensions: those that “unblock CORS” rewrite this header.',
    'Switch that extension off for this site, then look at the response again.',
  ],
  avoid: ['Do not allow {value} on the server: no page of yours has that origin.'],
});
