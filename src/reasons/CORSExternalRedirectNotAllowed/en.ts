import { english } from '../reason-text.ts';

export default english({
  title: 'CORS request external redirect not allowed',
  happened: [
    '{host|=The server} redirected the preflight (OPTIONS) to {location|=another URL}. Browsers never follow that, so {method|=the request} was not sent.',
  ],
  why: [
    'A preflight asks one URL for permission, and another URL cannot give it.',
    {
      when: 'redirects-within-origin',
      text: 'That holds within one origin, too, although the message says “external”.',
    },
  ],
  todo: [
    {
      when: 'redirects-to-login',
      text: 'The target looks like a login. Check the address first: unknown paths or regions often lead there.',
    },
    {
      when: 'redirects-to-presigned',
      text: 'Have the URL signed for the host that the redirect names: a signature holds for one host.',
    },
    {
      when: ['redirects', '!redirects-to-login', '!redirects-to-presigned'],
      text: 'Request {location|=that URL} directly in the page’s code.',
    },
    'Let {host|=the server} answer OPTIONS at this URL before any redirect rule.',
  ],
  avoid: [
    'CORS headers on the redirect alone do not help: a redirected preflight fails with them, too.',
  ],
});
