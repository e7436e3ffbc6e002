import { english } from '../reason-text.ts';

export default english({
  title: 'CORS header ‘Access-Control-Allow-Origin’ missing',
  cause: [
    {
      when: ['other-ending-allowed', '!www-variant', '!from-cache', '!preflight-passed'],
      text: 'The server’s rule for CORS headers seems to leave out this file ending.',
    },
    {
      when: ['www-variant', '!preflight-passed', '!from-cache', '!from-shared-cache'],
      text: 'Only `www.` differs: {origin} and {host} are two origins.',
    },
    {
      when: ['from-cache', '!from-shared-cache', '!on-preflight'],
      text: 'The browser’s own cache holds a copy without the CORS header.',
    },
    {
      when: ['from-shared-cache', '!on-preflight'],
      text: 'A CDN or proxy sent a stored copy without the CORS header.',
    },
    {
      when: ['refused-by-cors-code', '!preflight-passed'],
      text: '{host} checks origins, and {origin} is probably not on its list.',
    },
    {
      when: 'preflight-passed',
      text: 'The preflight passed, but the code that answered {method} sends no CORS header.',
    },
    {
      when: ['html-response', '!type-font'],
      text: 'An HTML page came in place of data: perhaps a login, proxy or error page.',
    },
  ],
  happened: [
    'The response of {host} has no such header, so the browser does not let {origin} read it.',
    {
      when: ['!on-preflight', '!from-shared-cache', '!from-cache'],
      text: '{method} did arrive: its status is {status}.',
    },
    {
      when: ['on-preflight', '!redirects'],
      text: 'The console names it ahead of status {status}.',
    },
  ],
  why: [
    'Otherwise any site you open could read what you are signed in to elsewhere. Another scheme, host or port is another origin.',
  ],
  todo: [
    {
      when: ['other-ending-allowed', '!www-variant', '!from-cache', '!preflight-passed'],
      text: 'Another file of this folder has the header: add this ending to the rule, then purge stored copies.',
    },
    {
      when: ['www-variant', '!preflight-passed', '!from-cache', '!from-shared-cache'],
      text: 'Use one of both names, with or without `www.`, everywhere.',
    },
    {
      when: ['from-cache', 'by-element', '!from-shared-cache'],
      text: 'Perhaps a request without CORS stored it: use ` crossorigin="anonymous"` wherever the page loads it.',
    },
    {
      when: ['preflight-passed', '!from-cache', '!from-shared-cache'],
      text: 'Another layer or other code may have written this response: set the header there.',
    },
    {
      when: [
        'html-response',
        '!preflight-passed',
        '!from-cache',
        '!from-shared-cache',
        '!type-font',
        '!www-variant',
        '!other-ending-allowed',
      ],
      text: 'Open the URL in a tab: that page says who answered.',
    },
    {
      when: ['type-font', '!from-cache', '!www-variant', '!other-ending-allowed'],
      text: 'A font of another origin needs this header: a rule by file ending must name this one. Purge stored copies.',
    },
    {
      when: ['refused-by-cors-code', '!preflight-passed'],
      text: 'Add {origin} to that list exactly so: a path, a slash at its end or a pattern does not match.',
    },
    {
      when: ['from-shared-cache', '!vary-origin', '!other-ending-allowed', '!type-font'],
      text: 'Perhaps made for a request without `Origin`: send `Vary: Origin`, put `Origin` into the cache key, then purge the copy.',
    },
    {
      when: '!refused-by-cors-code',
      text: 'Return {origin} in `Access-Control-Allow-Origin`, or add it to the server’s list: with its scheme, without slash, path or `*`.',
    },
    {
      when: [
        '!from-shared-cache',
        '!from-cache',
        '!preflight-passed',
        '!html-response',
        '!type-font',
        '!www-variant',
        '!other-ending-allowed',
      ],
      text: 'Several origins? Keep a server-side list, return the one that equals `Origin`, and add `Vary: Origin` to every response.',
    },
    'Public data? `*` works for requests without credentials, the default of `fetch` and of `crossorigin="anonymous"`.',
  ],
  avoid: [
    'Never return whatever `Origin` arrives, and never allow `null`: both let every site in.',
    'Never send `*` from a private API: any site that an employee opens could read it.',
  ],
});
