import { english } from '../reason-text.ts';

export default english({
  title: 'CORS request external redirect not allowed',
  cause: [
    {
      when: 'redirects-to-login',
      text: '{host} sends the preflight (OPTIONS) to what looks like a login.',
    },
  ],
  happened: [
    '{host|=The server} redirected the preflight (OPTIONS) to {location|=another URL}. Browsers never follow that, so {method|=the request} was not sent.',
  ],
  why: ['A preflight asks one URL for permission, and another URL cannot give it.'],
  todo: [
    {
      when: 'redirects-to-login',
      text: 'Check the URL first: unknown paths or regions often lead there.',
    },
    {
      when: 'redirects-to-presigned',
      text: 'Have the URL signed for the host that the redirect names: a signature holds for one host.',
    },
    {
      when: ['redirects', '!redirects-to-login', '!redirects-to-presigned'],
      text: 'Request {location|=that URL} directly in the page’s code.',
    },
    {
      when: '!redirects-to-presigned',
      text: 'Let {host|=the server} answer OPTIONS at this URL before any redirect rule.',
    },
  ],
  avoid: [],
});
