import { english } from '../reason-text.ts';

export default english({
  title: 'The ‘Access-Control-Allow-Origin’ header takes no pattern: ‘{value}’',
  happened: [
    '{host} sent {value}.',
    'Inside an origin `*` is a character like any other; only `*` alone means every origin.',
    'So the browser compares the value as it stands with {origin}, and they differ.',
  ],
  why: [
    'The standard compares plain texts, so that no browser can read a pattern more widely than the server meant it.',
  ],
  todo: [
    'Match on the server: compare the request’s `Origin` with your list, or with a regular expression that covers the whole value and escapes its dots; send back that one origin, and `Vary: Origin` on every answer of this address.',
    'If one origin is enough, send `Access-Control-Allow-Origin: {origin}`.',
  ],
  avoid: [
    'Do not compare only the end of the name: `evil-example.com` ends in `example.com` too.',
    'Do not widen the pattern to `*` when the data is not for everyone.',
  ],
});
