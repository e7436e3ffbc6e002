import { english } from '../reason-text.ts';

export default english({
  title:
    'missing token ‘{first}’ in CORS header ‘Access-Control-Allow-Headers’ from CORS preflight channel',
  happened: [
    'The request carries {names}, which {host} does not allow: its preflight response lists {value|=nothing} in `Access-Control-Allow-Headers`.',
  ],
  why: [
    'Apart from a few safe ones, a request header can make a server do what it does not expect from other sites’ pages.',
  ],
  todo: [
    {
      when: 'refuses-library-header',
      text: '{first} is usually added by a library or an extension, not by your code: switch it off for {host}.',
    },
    'Your server? Add {names} to the headers it allows on OPTIONS, and keep the others.',
    {
      when: ['refuses-range', '!refuses-library-header'],
      text: 'Or ask for a range with a start (`bytes=0-499`): that needs no permission, an end (`bytes=-500`) does.',
    },
    {
      when: ['!refuses-range', '!refuses-library-header'],
      text: 'Not your server, or not needed? Remove {names} where the page’s code or a library adds it.',
    },
  ],
  avoid: [
    'Do not use `Access-Control-Expose-Headers` for this: it is about response headers.',
    {
      when: 'sends-authorization',
      text: 'Do not rely on `*` for `Authorization`: the standard excludes it.',
    },
  ],
});
