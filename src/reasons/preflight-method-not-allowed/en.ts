import { english } from '../reason-text.ts';

export default english({
  title: 'The server does not answer OPTIONS at this address (status {status})',
  happened: [
    'Before {method|=the request}, the browser asked {host|=the server} for permission with an OPTIONS request, the preflight.',
    'The server has nothing that answers OPTIONS at this address and said {status}, so {method|=the request} was not sent.',
  ],
  why: [
    'Many servers route only the methods that the application itself uses, and a browser takes their refusal of OPTIONS as a no to the real request.',
  ],
  todo: [
    'On {host|=the server}, answer OPTIONS at this address with status 204 and the CORS headers. Many frameworks do so once their CORS module is switched on; otherwise the web server in front can do it.',
    'With status 404, check first that the address itself is right.',
    'Send the CORS headers with the same change. Browsers look at `Access-Control-Allow-Origin` before the status: while this answer lacks it, their console says “header missing” and not a word of the status. Mend both at once, or the second fault appears only when the first is gone.',
  ],
  avoid: [
    'Do not run the real operation on OPTIONS: the answer needs headers and no body.',
    'Do not judge by curl or an API client: they send no preflight, so the same address works there.',
  ],
});
