import { english } from '../reason-text.ts';

export default english({
  title: 'Status {status}: the error response has no CORS headers',
  happened: [
    '{host} answered {method} with status {status}. The error response has no `Access-Control-Allow-Origin`, so the console blames CORS.',
  ],
  why: [
    {
      when: 'preflight-passed',
      text: 'The preflight passed, so probably another layer than the CORS code answered {method}, and it sends no CORS headers.',
    },
    {
      when: '!preflight-passed',
      text: 'Many servers add CORS headers only to successful responses; the page then cannot see which error it was.',
    },
  ],
  todo: [
    {
      when: 'status-400',
      text: 'Status 400: {host} rejects the request itself. Its body or log says what is wrong.',
    },
    {
      when: 'status-401',
      text: 'Status 401: no valid login arrived. Check that the page sends its token or cookie.',
    },
    {
      when: ['status-403', 'refused-by-cors-code'],
      text: 'Status 403 with CORS headers: {host} checks origins and refuses {origin}. Add it to the allowed origins.',
    },
    {
      when: ['status-403', '!refused-by-cors-code'],
      text: 'Status 403: either {host} refuses the origin {origin}, or this user lacks the right.',
    },
    {
      when: ['status-403', '!refused-by-cors-code'],
      text: 'Send it with curl, once with and once without `Origin: {origin}`: if only one fails, the origin is refused.',
    },
    {
      when: ['status-404', 'from-nginx', 'html-response'],
      text: 'Status 404, a page of Nginx: perhaps no `location` passes this path on. Add one with `proxy_pass`.',
    },
    {
      when: 'status-404',
      text: 'Status 404: nothing is at {url}. Check path, method and port.',
    },
    {
      when: 'status-405',
      text: 'Status 405: this URL does not accept {method}. Check the route, and modules such as WebDAV in front.',
    },
    {
      when: ['status-413', 'from-nginx'],
      text: 'Status 413 by Nginx: the body exceeds its limit, 1 MB by default. Set `client_max_body_size 50m;` (ingress-nginx: `proxy-body-size`).',
    },
    {
      when: ['status-413', '!from-nginx'],
      text: 'Status 413: the body exceeds a limit. Raise it: `LimitRequestBody` (Apache), `maxAllowedContentLength` (IIS), `limit` of `express.json`, a proxy’s.',
    },
    {
      when: 'status-421',
      text: 'Status 421: HTTP/2 reused another host’s connection (same IP and certificate). Give each its own certificate, or equal TLS settings.',
    },
    {
      when: 'status-429',
      text: 'Status 429: a rate limit, often ahead of the application. Wait, or raise it. For pages: `Access-Control-Expose-Headers: Retry-After`.',
    },
    {
      when: 'status-431',
      text: 'Status 431: the request headers are too large, mostly cookies. Delete old ones, or raise the limit (Node.js: `--max-http-header-size`).',
    },
    {
      when: 'status-4xx-other',
      text: 'Status {status}: {host} refuses this request. The body of the response or the log says why.',
    },
    {
      when: 'status-500',
      text: 'Status 500: usually an exception in the application. Read its log first.',
    },
    {
      when: 'status-502',
      text: 'Status 502: the gateway got no valid response: the application may be down. Read the logs of both.',
    },
    {
      when: 'status-503',
      text: 'Status 503: the service is stopped, starting or overloaded. Look at its log and health checks.',
    },
    {
      when: ['status-504', 'from-nginx'],
      text: 'Status 504: the gateway stopped waiting for the application. Find what is slow, or wait longer: `proxy_read_timeout 5m;` (ingress-nginx: `proxy-read-timeout`).',
    },
    {
      when: ['status-504', '!from-nginx'],
      text: 'Status 504: the gateway stopped waiting for the application. Look for what is slow there.',
    },
    {
      when: 'status-cloudflare',
      text: 'Status {status} is Cloudflare’s own: it got no valid response from the server behind it. Look there.',
    },
    {
      when: 'status-5xx-other',
      text: 'Status {status}: the server failed. Its log says why.',
    },
    {
      when: ['status-5xx', 'status-by-platform', 'names-server', '!status-cloudflare'],
      text: 'The response calls its sender `{server}`: start with that layer’s log, the application may never have seen it.',
    },
    'Send the CORS headers with errors too, so that the page can read the error.',
  ],
  avoid: [
    {
      when: '!status-403',
      text: 'Do not stop at the headers: with them alone the page would still get status {status}.',
    },
  ],
});
