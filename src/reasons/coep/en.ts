import { english } from '../reason-text.ts';

export default english({
  title: 'Not CORS: the page embeds only files that opted in (Cross-Origin-Embedder-Policy)',
  happened: [
    'The response has no valid `Cross-Origin-Resource-Policy`. It looks as if the page demands one, by `Cross-Origin-Embedder-Policy` or `Document-Isolation-Policy`.',
  ],
  why: [
    'A page with powerful features such as `SharedArrayBuffer` may only embed files that opted in.',
  ],
  todo: [
    'Let {host|=the file’s server} send `Cross-Origin-Resource-Policy: cross-origin` with files that everybody may embed.',
    'Or load the file in CORS mode (attribute `crossorigin`), and let its server allow the page’s origin.',
    'Or change the page’s own header to `credentialless`: files then load without cookies.',
  ],
  avoid: ['Do not opt private files in: every site could embed them then.'],
});
