import { english } from '../reason-text.ts';

export default english({
  title: 'The preflight is answered with status {status} instead of a success',
  happened: [
    'Before {method|=the request}, the browser asked {host|=the server} for permission with an OPTIONS request, the preflight.',
    'The server answered with {status}; only a status from 200 to 299 opens the way, so {method|=the request} was not sent.',
  ],
  why: [
    'The preflight protects servers that know nothing of CORS: only a clear yes, a success status with the right headers, lets the browser send the real request.',
  ],
  todo: [
    'Find out why {host|=the server} answers OPTIONS at this address with {status}: a 5xx is explained in its log, a 4xx by what it expects and OPTIONS does not carry.',
    'Then answer OPTIONS with status 204 before that code runs.',
    'Send the CORS headers with the same change. Browsers look at `Access-Control-Allow-Origin` before the status: while this answer lacks it, their console says “header missing” and not a word of the status. Mend both at once, or the second fault appears only when the first is gone.',
  ],
  avoid: [
    'Do not look for the fault in the handling of {method|=the request} first: the browser never sent it.',
    'Do not make OPTIONS pass by hiding the error: an error in the application will meet {method|=the request} as well.',
  ],
});
