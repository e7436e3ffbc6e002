import { english } from '../reason-text.ts';

export default english({
  title: '‘Access-Control-Allow-Credentials’ must be exactly ‘true’, not ‘{value}’',
  happened: [
    '{host} sent {value} in `Access-Control-Allow-Credentials`.',
    'It means yes, but for a request with credentials (cookies, HTTP sign-in or a client certificate) browsers accept only the four lower-case letters `true`, once and without quotation marks.',
  ],
  why: [
    'Leave to read one person’s data must be beyond doubt, so the browser compares characters and interprets nothing.',
  ],
  todo: [
    'On {host}, send `Access-Control-Allow-Credentials: true`.',
    'If capitals come from a program, write the text instead of a truth value: Python’s `True` prints with a capital. If the header arrives twice, two layers add it: keep one.',
  ],
  avoid: ['Do not try other ways of saying yes, such as `1` or `TRUE`: none counts.'],
});
