import * as fc from 'fast-check';

/** What servers, pages and colleagues write when they are careless, and when they are not. */
const FRAGMENTS = [
  ['*', 'null', 'true', 'TRUE', '', ' ', ',', ', ', ';', '=', ':', '/', '//', '?', '#', '@', '..'],
  ['GET', 'put', 'PATCH', 'x-a', 'Authorization', 'content-type', 'application/json', 'Origin'],
  ['https://app.example', 'http://api.example:8080', 'https://', 'http://[::1]', 'http://['],
  ['data:,x', 'javascript:alert(1)', 'blob:https://app.example/1', 'ftp://a', 'file:///etc'],
  ['user:secret@', '%00', '%2e%2e', 'xn--', '\u{1f600}', 'é', 'İ', 'ﬀ', 'ß', '\u0301'.repeat(30)],
  ['\0', '\t', '\n', '\r\n', '\u007f', '\u0085', '\u00a0', '\u200b', '\u202e', '\u2066', '\ufeff'],
  ['\ud800', '\udc00', '\ue000', '\uffff', '\u2028', '<img src=x onerror=alert(1)>', '</script>'],
  ["'", '"', '`', '\\', '$', '${x}', '%{x}', '{value}', '$&', "$'", '[', ']', '(', ')', '|', '^'],
  ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'prototype', 'then', 'length'],
  ['0', '-1', '1e999', 'NaN', '999999999999999999999999', 'bytes=0-', 'bytes=9-1'],
].flat();

/** Long enough to pass every limit on the way. */
const long = fc.constantFrom('a', ',', 'x-a,', '\u202e', '\\', '%', ' ').map((one) => {
  return one.repeat(70_000 / one.length);
});

const piece = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...FRAGMENTS) },
  { weight: 2, arbitrary: fc.string({ maxLength: 6 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 6 }) },
);

/** Text as it may stand anywhere: now and then 70,000 characters of it. */
export const text: fc.Arbitrary<string> = fc.oneof(
  { weight: 200, arbitrary: fc.array(piece, { maxLength: 5 }).map((pieces) => pieces.join('')) },
  { weight: 1, arbitrary: long },
);

const host = fc.constantFrom('app.example', 'api.example', 'localhost:3000', '127.0.0.1', '[::1]');
const scheme = fc.constantFrom('https://', 'http://', 'HTTPS://', 'ws://', 'file://', '');
const userinfo = fc.constantFrom('', '', '', 'ada@', 'ada:secret@');

/** Mostly a URL, sometimes nearly one. */
export const url: fc.Arbitrary<string> = fc.oneof(
  fc
    .tuple(scheme, userinfo, host, fc.constantFrom('', '/', '/a/b', '/a?token=1#x'), text)
    .map((parts) => parts.join('')),
  text,
);

const NAMES = [
  ['Access-Control-Allow-Origin', 'access-control-allow-methods', 'Access-Control-Allow-Headers'],
  ['Access-Control-Allow-Credentials', 'Access-Control-Request-Method', 'Location', 'Origin'],
  ['Access-Control-Request-Headers', 'Access-Control-Expose-Headers', 'Access-Control-Max-Age'],
  ['Cookie', 'Set-Cookie', 'AUTHORIZATION', 'Proxy-Authorization', 'Vary', 'Content-Type'],
  ['Sec-Fetch-Mode', 'Sec-Fetch-Storage-Access', 'Cross-Origin-Resource-Policy', 'Server'],
  [
    'Cross-Origin-Embedder-Policy',
    'Allow',
    'WWW-Authenticate',
    'X-Any',
    '__proto__',
    'constructor',
  ],
].flat();

export const headerName: fc.Arbitrary<string> = fc.oneof(
  { weight: 20, arbitrary: fc.constantFrom(...NAMES) },
  { weight: 1, arbitrary: text },
);

export const headerLine = fc.record({ name: headerName, value: text });
export const headerLines = fc.array(headerLine, { maxLength: 8 });
