import { english } from '../reason-text.ts';

export default english({
  title: 'CORS preflight channel did not succeed',
  happened: [
    'The preflight (OPTIONS) to {host|=the server} ended with {status|=no success status}. Only 200–299 counts as a yes, so {method|=the request} was not sent.',
  ],
  why: [
    'Servers that know nothing of CORS are protected by this: without a clear yes nothing reaches them.',
  ],
  todo: ['Let {host|=the server} answer OPTIONS at this URL with 204 and the CORS headers.'],
  avoid: [],
});
