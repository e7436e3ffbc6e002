import { english } from '../reason-text.ts';

export default english({
  title: 'Not CORS: the page embeds only files that allow it (Cross-Origin-Embedder-Policy)',
  happened: [
    'The answer has no valid `Cross-Origin-Resource-Policy` header, and the browser kept it from the page.',
    'That happens when the page itself demands that header with `Cross-Origin-Embedder-Policy`.',
    'This is not a CORS fault.',
  ],
  why: [
    'A page that is to have powerful features, such as `SharedArrayBuffer`, must hold nothing that did not agree to be there.',
  ],
  todo: [
    'Let {host|=the server of the file} send `Cross-Origin-Resource-Policy: cross-origin` with files that every page may embed.',
    'Or request the file in CORS mode (the attribute `crossorigin`) and let its server allow the origin.',
    'Or change the page’s own `Cross-Origin-Embedder-Policy`: with `credentialless` files load without cookies, and without the header no file is asked for it.',
  ],
  avoid: ['Do not send `cross-origin` with private files: every site could embed them.'],
});
