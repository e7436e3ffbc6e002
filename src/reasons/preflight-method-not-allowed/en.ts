import { english } from '../reason-text.ts';

export default english({
  title: 'The preflight (OPTIONS) seems to have no handler: status {status}',
  cause: [
    {
      when: 'from-gateway',
      text: 'A gateway answered OPTIONS itself: its route seems not to match that method.',
    },
    {
      when: ['status-404', 'from-nginx', 'html-response'],
      text: 'Nginx seems to have no `location` for this path: OPTIONS got its own 404.',
    },
  ],
  happened: [
    '{host} answered the preflight (OPTIONS) with status {status}, so {method} was never sent.',
  ],
  why: [
    'Many servers route only the methods their application uses, and the preflight is an OPTIONS request.',
  ],
  todo: [
    {
      when: ['status-404', 'from-nginx', 'html-response', '!allow-origin-present'],
      text: 'First add a `location` for it, with `proxy_pass` to the application.',
    },
    {
      when: ['from-gateway', '!allow-origin-present'],
      text: 'Let the route match OPTIONS as well (` - OPTIONS` in its `methods`), or the gateway’s CORS plugin never runs.',
    },
    {
      when: ['status-404', '!from-gateway', '!allow-origin-present'],
      text: 'Check the path first: maybe {url} does not exist. Else CORS code must run before the router (Phoenix: `endpoint.ex`).',
    },
    {
      when: ['on-preflight', '!status-404', '!from-gateway', '!allow-origin-present'],
      text: 'Is there CORS code? It must run before the router. Not your server? Let your own server make this call.',
    },
    {
      when: ['preflight-better-avoided', '!allow-origin-present'],
      text: 'Not yours to change? Only {asked} made the browser ask: a {method} without it reaches {host} directly.',
    },
    'Answer OPTIONS with 200 or 204 here: by the CORS module of your framework or gateway, or a handler.',
  ],
  avoid: [],
});
