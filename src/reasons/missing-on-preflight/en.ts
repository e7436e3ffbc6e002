import { english } from '../reason-text.ts';

export default english({
  title: 'The preflight response has no ‘Access-Control-Allow-Origin’ header',
  happened: [
    '{host} answered the preflight (OPTIONS) with status {status}, but without `Access-Control-Allow-Origin`, so the browser never sent {method}.',
  ],
  why: [
    {
      when: 'other-response-allowed',
      text: 'Other responses of this URL allow {elsewhere}, but the preflight response is judged by itself.',
    },
    {
      when: '!other-response-allowed',
      text: 'The preflight response must name the page’s origin itself: it protects servers that never agreed to such requests.',
    },
  ],
  todo: [
    {
      when: ['preflight-better-avoided', '!url-other-loopback-name', '!page-is-app'],
      text: 'A foreign server? Without {asked} there is no preflight; the response to {method} still has to allow {origin}.',
    },
    {
      when: 'url-other-loopback-name',
      text: '`localhost` and `127.0.0.1` are two origins: allow {origin}, or open the page under the other name.',
    },
    {
      when: 'page-is-app',
      text: '{origin} is the origin of an app, not of a website: add it to the list as it stands.',
    },
    {
      when: 'refused-by-cors-code',
      text: 'CORS headers without an allowed origin, or `Vary: Origin`: {host} found {origin} on no list. Add it to its configuration.',
    },
    {
      when: 'from-minio-console',
      text: 'The address is that of MinIO’s web console: call its API, on port 9000 by default, where CORS is set.',
    },
    {
      when: ['html-response', '!from-minio-console'],
      text: 'An HTML page answered OPTIONS: probably not the API, but another service. Check host, port and path first.',
    },
    {
      when: ['html-response', '!refused-by-cors-code', '!from-minio-console'],
      text: 'If the service is the right one, allow {origin} on its response to OPTIONS as well as to {method}.',
    },
    {
      when: ['status-2xx', '!refused-by-cors-code', '!html-response', '!from-minio-console'],
      text: 'A framework, gateway or CDN may answer OPTIONS before your application: set CORS where the response is made.',
    },
    {
      when: ['!html-response', '!refused-by-cors-code', '!from-minio-console'],
      text: 'Let the OPTIONS response allow {origin}, as the response to {method} must do, too.',
    },
  ],
  avoid: ['Do not add the header to the {method} response only: each response needs its own.'],
});
