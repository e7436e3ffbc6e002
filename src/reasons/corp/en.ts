import { english } from '../reason-text.ts';

export default english({
  title: 'Not CORS: the server keeps this file to itself (Cross-Origin-Resource-Policy)',
  happened: [
    '{host|=The server} answered with `Cross-Origin-Resource-Policy`: {value|=a value that does not admit this page}.',
    'With it the server forbids pages such as {origin|=the page} to embed this file, and the browser obeyed.',
    'This is not a CORS fault: the request asked for no permission to read.',
  ],
  why: [
    'A server can keep its files out of other sites’ pages, against copying and against attacks that guess secrets from memory.',
  ],
  todo: [
    'If others may embed this file, let {host|=the server} send `Cross-Origin-Resource-Policy: cross-origin` with it (`same-site` is enough for pages of the same site).',
    'If the page needs to read the content, request it in CORS mode (`fetch`, or the attribute `crossorigin`) and let the server allow the origin.',
    'Not your server? It is its operator’s decision: ask, or keep a copy of the file on your own.',
  ],
  avoid: ['Do not open private files with `cross-origin`: every site could embed them.'],
});
