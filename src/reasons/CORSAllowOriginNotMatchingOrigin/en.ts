import { english } from '../reason-text.ts';

export default english({
  title: 'CORS header ‘Access-Control-Allow-Origin’ does not match ‘{value}’',
  happened: [
    '{host} allows {value}, but the request comes from {origin}.',
    '{differs|scheme=The schemes differ|host=The hosts differ|www=The hosts differ by `www.`|port=The ports differ|several=More than one part differs|spelling=It is the same origin in another spelling (capital letters, a default port or a path)|null=`null` stands for pages without an origin and for no other}: the server says {receivedPart|=none}, the page has {expectedPart|=none}.',
  ],
  why: [
    'The browser compares the two texts character by character, so scheme, host and port must all be those of the page: `http` is not `https`, `www.` makes another host, another port is another origin.',
  ],
  todo: [
    'If {origin} may read this data, send `Access-Control-Allow-Origin: {origin}`.',
    'If several origins may, keep a list on the server, send back the one that equals the request’s `Origin`, and send `Vary: Origin` on every answer of this address.',
    'Or open the page at an origin that the server already allows.',
  ],
  avoid: [
    'Do not echo every `Origin` to make the error go away: then every site may read the answer.',
  ],
});
