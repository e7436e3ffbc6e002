import { english } from '../reason-text.ts';

export default english({
  title: 'The response is opaque: the page cannot read it (‘no-cors’)',
  happened: [
    "The code asked with `mode: 'no-cors'`. {host|=The server} did respond, but it sees status 0, no headers and an empty body.",
  ],
  why: ['In this mode the browser asks for no permission, so it gives the page nothing to read.'],
  todo: [
    {
      when: 'by-worker',
      text: 'If a service worker hands this to a request in CORS mode, that fails: send `fetch(event.request)`, delete opaque copies.',
    },
    "To read it, remove `mode: 'no-cors'`, and let {host|=the server} allow {origin|=the page’s origin}.",
    'Is nothing to be read, as for a ping? Then all is well.',
  ],
  avoid: ['Do not use `no-cors` against a CORS error: the message goes, and the data with it.'],
});
