import { english } from '../reason-text.ts';

export default english({
  title: 'The preflight (OPTIONS) failed with status {status}',
  cause: [
    {
      when: 'client-certificate-likely',
      text: 'The server probably demands a client certificate, which no preflight carries.',
    },
    { when: 'status-400', text: '{host} rejects the preflight itself: status 400.' },
    {
      when: 'status-421',
      text: 'HTTP/2 sent the preflight over another host’s connection: status 421.',
    },
    { when: 'status-429', text: 'A rate limit refused the preflight (OPTIONS): status 429.' },
    { when: 'status-431', text: 'The preflight’s headers exceed a limit: status 431.' },
    {
      when: 'status-4xx',
      text: 'A check on {host} refuses the preflight (OPTIONS): status {status}.',
    },
    {
      when: 'status-500',
      text: 'The code that handles OPTIONS failed: status 500, usually an exception.',
    },
    {
      when: 'status-502',
      text: 'Behind the gateway, the application crashed or never started: status 502.',
    },
    { when: 'status-503', text: 'The service is not running, or overloaded: status 503.' },
    { when: 'status-504', text: 'Nothing answered the gateway in time: status 504.' },
    {
      when: 'status-cloudflare',
      text: 'The server behind Cloudflare did not answer OPTIONS properly: status {status}.',
    },
  ],
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
      text: 'The body of the OPTIONS response says what is refused: exempt OPTIONS from it.',
    },
    {
      when: 'client-certificate-likely',
      text: 'Is it `No required SSL certificate was sent`? Then ` ssl_verify_client optional;` (ingress-nginx: ` auth-tls-verify-client: "optional"`).',
    },
    {
      when: 'client-certificate-likely',
      text: 'Then return 403 in each location to all but OPTIONS where `$ssl_client_verify` is not `SUCCESS`; send `Access-Control-Allow-Credentials: true`.',
    },
    {
      when: 'status-421',
      text: 'Give all hosts on this IP the same TLS settings.',
    },
    {
      when: ['status-429', 'from-cloudflare'],
      text: 'At the end of the expression of Cloudflare’s rate limiting rule, add ` and http.request.method ne "OPTIONS"`.',
    },
    {
      when: 'status-429',
      text: 'Leave OPTIONS out of the rate limit, in the layer that counts requests.',
    },
    {
      when: 'status-431',
      text: 'Raise that limit in the layer that answered.',
    },
    {
      when: 'status-4xx-other',
      text: 'Find that check, and exempt OPTIONS from it.',
    },
    {
      when: 'status-500',
      text: 'Read its log, and fix that first.',
    },
    {
      when: 'status-502',
      text: 'Read its log; if that is empty, undo the newest import.',
    },
    {
      when: 'status-503',
      text: 'Get it running, then repeat the request.',
    },
    {
      when: 'status-504',
      text: 'Find out why OPTIONS hangs.',
    },
    {
      when: 'status-cloudflare',
      text: 'Read the log of that server.',
    },
    {
      when: ['preflight-better-avoided', '!status-400'],
      text: 'Not your server? Without {asked} the browser sends no preflight, and {method} goes out directly.',
    },
    {
      when: 'status-5xx-other',
      text: 'Read the log of {host}, and fix that error first.',
    },
    {
      when: ['!client-certificate-likely', '!status-429', '!status-5xx'],
      text: 'Then let OPTIONS at this URL return 204 with the CORS headers.',
    },
  ],
  avoid: [
    { when: 'status-4xx', text: 'Do not lift that check for {method}: only OPTIONS goes without.' },
  ],
});
