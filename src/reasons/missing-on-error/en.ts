import { english } from '../reason-text.ts';

export default english({
  title: 'Status {status}: the error response has no CORS headers',
  cause: [
    {
      when: ['status-401', 'sends-no-login', 'method-without-body'],
      text: '{host} demands a login, and none arrived: status 401.',
    },
    {
      when: ['status-401', 'sends-authorization'],
      text: '{host} does not accept the login that the page sent: status 401.',
    },
    { when: 'status-401', text: '{host} reports no valid login in this request: status 401.' },
    {
      when: ['status-403', 'refused-by-cors-code'],
      text: '{host} checks origins, and refuses {origin}: status 403.',
    },
    { when: 'status-403', text: '{host} refuses this request: status 403.' },
    {
      when: ['status-404', 'from-nginx', 'html-response'],
      text: 'Nginx itself found nothing at this path: status 404.',
    },
    { when: 'status-404', text: 'The server finds nothing at this URL: status 404.' },
    { when: 'status-405', text: 'This URL does not accept {method}: status 405.' },
    {
      when: ['status-413', 'from-nginx'],
      text: 'The body exceeds the limit of Nginx: status 413.',
    },
    { when: 'status-413', text: 'The body exceeds a limit of the server: status 413.' },
    { when: 'status-421', text: 'HTTP/2 reused the connection to another host: status 421.' },
    { when: 'status-429', text: 'A rate limit refused this request: status 429.' },
    { when: 'status-431', text: 'The request headers are too large: status 431.' },
    { when: 'status-4xx', text: '{host} rejects the request itself: status {status}.' },
    { when: 'status-500', text: 'The application failed: status 500, usually an exception.' },
    {
      when: 'status-502',
      text: 'The gateway got no valid response from the application: status 502.',
    },
    { when: 'status-503', text: 'The service is stopped, starting or overloaded: status 503.' },
    { when: 'status-504', text: 'The gateway stopped waiting for the application: status 504.' },
    {
      when: 'status-cloudflare',
      text: 'Cloudflare got no valid response from the server behind it: status {status}.',
    },
    { when: 'status-5xx', text: 'The server failed: status {status}.' },
  ],
  happened: [
    '{host} answered {method} with this status and no `Access-Control-Allow-Origin`, so the console blames CORS.',
  ],
  why: [
    {
      when: 'preflight-passed',
      text: 'The preflight passed, so probably another layer than the CORS code answered {method}, and it sends no CORS headers.',
    },
    {
      when: '!preflight-passed',
      text: 'Many servers add CORS headers only to successful responses.',
    },
  ],
  todo: [
    {
      when: 'status-400',
      text: 'The response’s body or the log says why.',
    },
    {
      when: ['status-401', 'sends-no-login'],
      text: 'Check that the page sends its token or cookie.',
    },
    {
      when: ['status-401', '!sends-no-login'],
      text: 'Read the body with curl: it often says what is missing, wrong or expired.',
    },
    {
      when: ['status-403', 'refused-by-cors-code'],
      text: 'Add {origin} to the allowed origins.',
    },
    {
      when: ['status-403', '!refused-by-cors-code'],
      text: 'Send it with curl, with and without `Origin: {origin}`: the body, or one that passes, shows what is refused.',
    },
    {
      when: ['status-404', 'from-nginx', 'html-response'],
      text: 'Perhaps no `location` passes this path on: add one with `proxy_pass`.',
    },
    {
      when: 'status-404',
      text: 'Check path, method and port of {url}.',
    },
    {
      when: 'status-405',
      text: 'Check the route, and modules such as WebDAV in front (IIS: ` <modules><remove name="WebDAVModule" /></modules>`).',
    },
    {
      when: ['status-413', 'from-nginx'],
      text: 'Its default is 1 MB: set ` client_max_body_size 50m;` (ingress-nginx: `proxy-body-size`).',
    },
    {
      when: ['status-413', '!from-nginx'],
      text: 'Raise the limit: `LimitRequestBody` (Apache), `maxAllowedContentLength` (IIS), `limit` of `express.json`, a proxy’s.',
    },
    {
      when: 'status-421',
      text: 'Give each host its own certificate, or all equal TLS settings. Until then, no HTTP/2 (Nginx: ` http2 off;`).',
    },
    {
      when: 'status-429',
      text: 'Wait, or raise it, often ahead of the app. So pages can read when: ` Access-Control-Expose-Headers: Retry-After`.',
    },
    {
      when: 'status-431',
      text: 'Mostly cookies: delete old ones, or raise the limit (Node.js: `--max-http-header-size`).',
    },
    {
      when: 'status-4xx-other',
      text: 'The response’s body or the log says why.',
    },
    {
      when: 'status-500',
      text: 'Read the application’s log first.',
    },
    {
      when: 'status-502',
      text: 'The application may be down: read the logs of both.',
    },
    {
      when: 'status-503',
      text: 'Look at its log and health checks.',
    },
    {
      when: ['status-504', 'from-nginx'],
      text: 'Find what is slow, or wait longer: ` proxy_read_timeout 5m;` (ingress-nginx: `proxy-read-timeout`).',
    },
    {
      when: ['status-504', '!from-nginx'],
      text: 'Look for what is slow in the application.',
    },
    {
      when: 'status-cloudflare',
      text: 'Look at the server behind it.',
    },
    {
      when: 'status-5xx-other',
      text: 'The server’s log says why.',
    },
    {
      when: '!status-421',
      text: 'Send the CORS headers with errors too, so that the page can read the error.',
    },
  ],
  avoid: [],
});
