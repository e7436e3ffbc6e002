import { english } from '../reason-text.ts';

export default english({
  title: 'The page can read the answer, but not these of its headers: {names}',
  happened: [
    '{host} sends these response headers, which the page’s scripts cannot see: {names}.',
    'Nothing is blocked; the code just gets `null` for them, without any message.',
  ],
  why: [
    'From another origin a script sees only seven simple headers, such as `Content-Type`; the server must expose any other, because it may say more than the server meant to tell.',
  ],
  todo: [
    'If the page needs them, send on {host}, with this answer: `Access-Control-Expose-Headers: {expected}`.',
  ],
  avoid: [
    'Do not expose headers that the page does not read.',
    'Do not count on `*` for requests with credentials, nor on exposing `Set-Cookie`: scripts never see it.',
  ],
});
