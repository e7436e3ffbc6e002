import { english } from '../reason-text.ts';

export default english({
  title: 'The ‘Access-Control-Allow-Origin’ header takes no pattern: ‘{value}’',
  happened: [
    '{host} sent {value}. Only `*` alone is a wildcard; inside an origin it is a plain character, so this never matches {origin}.',
  ],
  why: [
    'Browsers compare plain texts, so that none can read a pattern more widely than the server meant it.',
  ],
  todo: [
    'Write one exact origin: a static file of headers cannot compare.',
    'Several? Compare `Origin` on the server, with a list or an anchored, escaped expression, and return it with `Vary: Origin`.',
  ],
  avoid: [
    'Do not compare only the end of the name: `evil-example.com` ends in `example.com`, too.',
  ],
});
