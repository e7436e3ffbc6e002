import { english } from '../reason-text.ts';

export default english({
  title: 'The response is opaque: the page cannot read it (‘no-cors’)',
  cause: [
    {
      when: 'by-worker',
      text: 'A service worker fetched this without CORS: a page in CORS mode cannot use it.',
    },
  ],
  happened: [
    "The code asked with `mode: 'no-cors'`. {host|=The server} did respond, but it sees status 0, no headers and an empty body.",
  ],
  why: ['In this mode the browser asks for no permission, so it gives the page nothing to read.'],
  todo: [
    {
      when: 'by-worker',
      text: 'In the worker send `fetch(event.request)`, or ask with `mode: "cors"`; delete the opaque copies in its cache.',
    },
    {
      when: ['!allow-origin-present', '!by-worker'],
      text: "To read it, remove `mode: 'no-cors'`, and let {host|=the server} allow {origin|=the page’s origin}.",
    },
    {
      when: ['allow-origin-present', '!by-worker'],
      text: "To read it, remove `mode: 'no-cors'`: {host} sends `Access-Control-Allow-Origin` already.",
    },
    { when: '!by-worker', text: 'Is nothing to be read, as for a ping? Then all is well.' },
  ],
  avoid: ['Do not use `no-cors` against a CORS error: the message goes, and the data with it.'],
});
