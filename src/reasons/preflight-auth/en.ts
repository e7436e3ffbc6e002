import { english } from '../reason-text.ts';

export default english({
  title: 'The preflight is refused with status {status}: OPTIONS never carries a login',
  happened: [
    'Before {method|=the request}, the browser asked {host|=the server} for permission with an OPTIONS request, the preflight.',
    'It was refused with {status}.',
    'A preflight never carries cookies, an `Authorization` header or a client certificate, so an authentication check that runs before CORS always turns it away; {method|=the request} was not sent.',
  ],
  why: [
    'The preflight only asks whether the real request may come; the browser shows credentials with the real request, after a yes.',
  ],
  todo: [
    'On {host|=the server}, answer OPTIONS with status 204 and the CORS headers before authentication runs, and keep authentication on {method|=the request}.',
    'With status 403, check too whether the server or a firewall refuses the origin ({origin|=that of the page}) or the method OPTIONS.',
    'Status 407 comes from a proxy on the way: turn to whoever runs it.',
    'Send the CORS headers with the same change. Browsers look at `Access-Control-Allow-Origin` before the status: while this answer lacks it, their console says “header missing” and not a word of the status. Mend both at once, or the second fault appears only when the first is gone.',
  ],
  avoid: [
    'Do not switch off authentication for {method|=the request}: only OPTIONS goes without.',
    'Do not try to give the preflight a login from the page: no script can.',
  ],
});
