import { english } from '../reason-text.ts';

export default english({
  title: 'The preflight (OPTIONS) failed with status {status}',
  happened: [
    '{host} answered the preflight (OPTIONS) with status {status}. Only 200–299 counts as a yes, so the browser never sent {method}.',
  ],
  why: [
    {
      when: 'status-5xx',
      text: 'The server failed before any CORS code could answer; {method} would probably meet the same error.',
    },
    {
      when: 'status-4xx',
      text: 'Something refused OPTIONS before any CORS code could answer. A preflight carries no body, cookie, token or client certificate.',
    },
    {
      when: 'status-3xx',
      text: 'A {status} without a `Location` that browsers follow is no redirect, but a status like any other.',
    },
  ],
  todo: [
    {
      when: 'status-400',
      text: 'Status 400: the body of the OPTIONS response says what is refused, such as a missing client certificate. Exempt OPTIONS.',
    },
    {
      when: 'client-certificate-likely',
      text: 'Is it `No required SSL certificate was sent`? Preflights carry none: `ssl_verify_client optional` (ingress-nginx: `auth-tls-verify-client: "optional"`).',
    },
    {
      when: 'client-certificate-likely',
      text: 'Then return 403 in each location to all but OPTIONS where `$ssl_client_verify` is not `SUCCESS`; send `Access-Control-Allow-Credentials: true`.',
    },
    {
      when: 'status-421',
      text: 'Status 421: OPTIONS came over another host’s connection (HTTP/2). Give all hosts on this IP the same TLS settings.',
    },
    {
      when: 'status-429',
      text: 'Status 429: leave OPTIONS out of the rate limit, in the layer that counts requests.',
    },
    {
      when: ['status-429', 'from-cloudflare'],
      text: 'In the rate limiting rule of Cloudflare, add `http.request.method ne "OPTIONS"` to the expression.',
    },
    {
      when: 'status-431',
      text: 'Status 431: the request headers exceed a limit of {host}. Raise it in the layer that answered.',
    },
    {
      when: 'status-4xx-other',
      text: 'Status {status}: find the check in {host} that refuses OPTIONS, and exempt OPTIONS from it.',
    },
    {
      when: 'status-500',
      text: 'Status 500: usually an exception in the code that handles OPTIONS. Read its log, and fix that first.',
    },
    {
      when: 'status-502',
      text: 'Status 502: behind the gateway the application crashed or never started. Read its log; if empty, undo the newest import.',
    },
    {
      when: 'status-503',
      text: 'Status 503: the service is stopped, starting or overloaded. Get it running, then repeat the request.',
    },
    {
      when: 'status-504',
      text: 'Status 504: nothing answered the gateway in time. Find out why OPTIONS hangs.',
    },
    {
      when: 'status-cloudflare',
      text: 'Status {status} comes from Cloudflare: the server behind it did not answer OPTIONS properly. Read its log.',
    },
    {
      when: ['status-by-platform', 'names-server', '!preflight-better-avoided', '!from-cloudflare'],
      text: 'Whose log? The layer that answered calls itself `{server}`.',
    },
    {
      when: ['preflight-better-avoided', '!status-400'],
      text: 'Not your server? Without {asked} the browser sends no preflight, and {method} goes out directly.',
    },
    {
      when: 'status-5xx-other',
      text: 'Status {status}: read the log of {host}, and fix that error first.',
    },
    {
      when: '!client-certificate-likely',
      text: 'Then let OPTIONS at this URL return 204 with the CORS headers.',
    },
  ],
  avoid: [
    { when: 'status-4xx', text: 'Do not lift that check for {method}: only OPTIONS goes without.' },
    {
      when: 'status-5xx',
      text: 'Do not start with CORS settings: they are not used until the error is gone.',
    },
  ],
});
