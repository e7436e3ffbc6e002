import { english } from '../reason-text.ts';

export default english({
  title: 'CORS request external redirect not allowed',
  happened: [
    'Before {method|=the request}, the browser asked {host|=the server} for permission with an OPTIONS request, the preflight.',
    'The answer was a redirect to {location|=another address}.',
    'Browsers never follow a redirect of a preflight, whether it leads to another site or stays on the same one, so {method|=the request} was not sent.',
  ],
  why: [
    'A preflight asks one address for permission; what another address answers would prove nothing about the first.',
  ],
  todo: [
    'In the page’s code, call the final address directly (the redirect names {location|=another address}).',
    'Or, on {host|=the server}, answer OPTIONS at this address with status 204 and the CORS headers, before any redirect rule.',
    'If this redirect lacks `Access-Control-Allow-Origin`, Firefox reports the missing header first; Chromium reports the redirect.',
  ],
  avoid: [
    'Do not try to mend it with CORS headers on the redirect: a redirected preflight fails with them as well.',
  ],
});
