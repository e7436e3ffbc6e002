import { english } from '../reason-text.ts';

export default english({
  title: 'The preflight response has no ‘Access-Control-Allow-Origin’ header',
  cause: [
    { when: 'from-minio-console', text: 'This address is MinIO’s web console, not its API.' },
    {
      when: ['refused-by-cors-code'],
      text: '{host} looks at origins: {origin}, or what it asks for, is on none of its lists.',
    },
    {
      when: 'html-response',
      text: 'An HTML page answered OPTIONS: probably another service than the API.',
    },
    { when: 'page-is-app', text: '{host} does not allow {origin}, which is the origin of an app.' },
  ],
  happened: [
    '{host} answered the preflight (OPTIONS) with status {status}, but without `Access-Control-Allow-Origin`, so the browser never sent {method}.',
  ],
  why: [
    'The preflight response must name the page’s origin itself: it protects servers that never agreed to such requests.',
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
      text: 'Add {origin} to the server’s list as it stands: apps have such origins.',
    },
    {
      when: 'refused-by-cors-code',
      text: 'Add {origin} to the server’s configuration, without a slash or pattern.',
    },
    {
      when: ['refused-by-cors-code', '!page-is-app'],
      text: 'It is there? Then the method or a request header is missing.',
    },
    {
      when: 'from-minio-console',
      text: 'Call its API, on port 9000 by default: CORS is set there.',
    },
    {
      when: ['html-response', '!from-minio-console'],
      text: 'Check host, port and path of the URL first.',
    },
    {
      when: ['!refused-by-cors-code', '!from-minio-console'],
      text: 'Let the OPTIONS response allow {origin}, as the response to {method} must do, too.',
    },
  ],
  avoid: [],
});
