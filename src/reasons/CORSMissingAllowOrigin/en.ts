import { english } from '../reason-text.ts';

export default english({
  title: 'CORS header ‘Access-Control-Allow-Origin’ missing',
  happened: [
    'The response of {host} has no such header, so the browser does not let {origin} read it.',
    {
      when: ['!on-preflight', '!from-shared-cache', '!from-cache'],
      text: '{method} did arrive: its status is {status}.',
    },
    { when: ['from-shared-cache', '!on-preflight'], text: 'It is a CDN’s or proxy’s stored copy.' },
    {
      when: ['from-cache', '!from-shared-cache', '!on-preflight'],
      text: 'It came from the browser’s own cache.',
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
      text: 'Another file of this folder has the header: a rule goes by file ending. Add this one, purge stored copies.',
    },
    {
      when: ['www-variant', '!preflight-passed', '!from-cache', '!from-shared-cache'],
      text: '{origin} and {host} are two origins: use one of both names, with or without `www.`, everywhere.',
    },
    {
      when: ['from-cache', 'by-element', '!from-shared-cache'],
      text: 'It came from the browser’s cache, perhaps stored by a request without CORS: use `crossorigin` wherever the page loads it.',
    },
    {
      when: ['preflight-passed', '!from-cache', '!from-shared-cache'],
      text: 'The preflight passed, so another layer or other code wrote this response: set the header there.',
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
      text: 'An HTML page came in place of data: look whether a login, a proxy or an error page answered.',
    },
    {
      when: ['type-font', '!from-cache', '!www-variant', '!other-ending-allowed'],
      text: 'A font of another origin needs this header: a rule by file ending must name this one. Purge stored copies.',
    },
    {
      when: ['refused-by-cors-code', '!preflight-passed'],
      text: '`Vary: Origin` or other CORS headers show that {host} checks origins: {origin} is probably not on its list. Add it.',
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
