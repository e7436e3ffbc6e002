import { english } from '../reason-text.ts';

export default english({
  title: 'No handler answered the preflight (OPTIONS): status {status}',
  happened: [
    '{host} answered the preflight (OPTIONS) with status {status}, so {method} was never sent.',
    {
      when: '!allow-origin-present',
      text: 'Nothing there seems to handle OPTIONS.',
    },
  ],
  why: [
    'Many servers route only the methods their application uses, and the preflight is an OPTIONS request.',
  ],
  todo: [
    {
      when: ['status-404', 'from-nginx', 'html-response', '!allow-origin-present'],
      text: 'A page of Nginx: perhaps no `location` passes this path on. First add one with `proxy_pass` to the application.',
    },
    {
      when: [
        'on-preflight',
        '!status-404',
        '!allow-origin-present',
        '!preflight-better-avoided',
        '!same-site',
        '!url-is-loopback',
      ],
      text: 'Not your server? Then let your own server make this call for the page.',
    },
    {
      when: ['from-gateway', '!allow-origin-present'],
      text: 'A gateway answered: let its route match OPTIONS, or its CORS plugin never runs.',
    },
    {
      when: ['status-404', '!from-gateway'],
      text: 'Check the path first: maybe {url} does not exist at all.',
    },
    {
      when: ['preflight-better-avoided', '!allow-origin-present'],
      text: 'Not yours to change? Only {asked} made the browser ask: a {method} without it reaches {host} directly.',
    },
    {
      when: 'allow-origin-present',
      text: 'The CORS headers are there already: only the status of OPTIONS is wrong.',
    },
    'OPTIONS must end with 204 here: by the CORS module of your framework, or by a handler of its own.',
  ],
  avoid: [
    'Do not run the real operation on OPTIONS: the response needs headers and no body.',
    'Do not trust a test without preflight, as API clients do it: it skips the step that fails here.',
  ],
});
