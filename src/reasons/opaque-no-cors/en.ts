import { english } from '../reason-text.ts';

export default english({
  title: 'The answer is opaque: the page cannot read it (`no-cors`)',
  happened: [
    'The page asked for this with `mode: "no-cors"`.',
    'The server answered, but to the page the answer is opaque: status 0, no headers, an empty body, and no error to go with it.',
  ],
  why: [
    'In `no-cors` mode the browser asks for no permission, so it gives the page nothing to read.',
  ],
  todo: [
    'To read the answer, remove `mode: "no-cors"` from the page’s code and let {host|=the server} allow {origin|=the page’s origin} with CORS headers.',
    'If nothing is to be read (a ping, filling a cache), all is well.',
  ],
  avoid: ['Do not use `no-cors` against a CORS error: the error goes away and the data with it.'],
});
