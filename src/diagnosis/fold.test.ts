import { describe, expect, it } from 'vitest';
import { explainMessage, fold, valuesIn } from './explain-message.ts';

describe('fold', () => {
  it.each([
    ['a\u00a0\u202fb\u2003c', 'a b c'],
    ['a\r\n\tb', 'a b'],
    ['a  \n  b', 'a b'],
    ['  a ', 'a'],
    ['\u00ab\u202fa\u202f\u00bb et \u00abb\u00bb', "'a' et 'b'"],
    ['\u00ab\u202f\na\n\u202f\u00bb', "'a'"],
    ['\u2018a\u2019 \u201ab\u201b l\u02bcun 5\u2032', "'a' 'b' l'un 5'"],
    ['\u201ca\u201d \u201eb\u2033', '"a" "b"'],
    ['\u201e', '"'],
  ])('%j is %j', (text, folded) => expect(fold(text)).toBe(folded));
});

describe('valuesIn', () => {
  const url = 'https://api.example/items';
  const place = { url, host: 'api.example' };

  it.each<[string, Record<string, string>]>([
    [
      `Access to fetch at '${url}?a=1' from origin 'https://app.example' has`,
      { ...place, origin: 'https://app.example' },
    ],
    [`the remote resource at ${url}. (Reason: x)`, place],
    [`la ressource distante située sur ${url}. Raison : x`, place],
    [`la ressource distante située sur ${url} (Raison : x)`, place],
    [
      `the remote resource at http://api.example/. (Reason: x)`,
      { url: 'http://api.example/', host: 'api.example' },
    ],
    [`Connecting to '${url}' violates`, place],
    [`Refused to connect to '${url}' because`, place],
    [`XMLHttpRequest cannot load '${url}'`, place],
    [`insecure endpoint '${url}'.`, place],
    [
      'Refused to connect to http://api.example/items because',
      { url: 'http://api.example/items', host: 'api.example' },
    ],
    [`requested insecure content from ${url}`, place],
    [`was not allowed to run insecure content from ${url}.`, place],
    [`GET ${url} net::ERR_FAILED`, place],
    [
      'GET http://api.example/items net::ERR_FAILED',
      { url: 'http://api.example/items', host: 'api.example' },
    ],
    [`a note on how to GET ${url} from a script`, {}],
    ["at 'nonsense' there", { url: 'nonsense', host: 'nonsense' }],
    ['(Reason: x). Status code: 405.', { status: '405' }],
    ['(Reason: x). Status code:405.', { status: '405' }],
    ["Raison : x. Code d'état : 405.", { status: '405' }],
    ['nothing at all', {}],
  ])('%s', (text, values) => {
    expect(valuesIn(text)).toStrictEqual(values);
  });
});

describe('what a look-alike is called', () => {
  it.each([
    ['net::ERR_BLOCKED_BY_LOCAL_NETWORK_ACCESS_CHECKS', 'lna-permission-denied', 'chromium'],
    ['(blocked:devtools)', 'devtools-blocked', 'chromium'],
    ['net::ERR_BLOCKED_BY_INSPECTOR', 'devtools-blocked', 'chromium'],
    ['net::ERR_CONNECTION_TIMED_OUT', 'net-timeout', 'chromium'],
    ['NS_ERROR_NET_TIMEOUT', 'net-timeout', 'firefox'],
    ['net::ERR_CONNECTION_RESET', 'net-reset', 'chromium'],
    ['NS_ERROR_NET_RESET', 'net-reset', 'firefox'],
    ['net::ERR_INVALID_HTTP_RESPONSE', 'net-reset', 'chromium'],
    ['SSL_ERROR_RX_RECORD_TOO_LONG', 'net-tls', 'firefox'],
    ['TypeError: Failed to fetch', 'failed-to-fetch', 'chromium'],
    ['TypeError: NetworkError when attempting to fetch resource.', 'failed-to-fetch', 'firefox'],
    ['TypeError: Load failed', 'failed-to-fetch', 'webkit'],
  ])('%s: %s', (text, reason, browser) => {
    expect(explainMessage(text)).toMatchObject({ reason, browser });
  });

  it.each([
    "'Access-Control-Allow-Headers' is '*', but that does not cover Authorization",
    "Access-Control-Allow-Headers est '*' et ne couvre pas Authorization",
    'Access-Control-Allow-Headers is * : Authorization',
  ])('%s: the wildcard that does not cover Authorization', (text) => {
    expect(explainMessage(text)).toMatchObject({ reason: 'wildcard-authorization' });
  });
});

/** Chromium’s frame around a sentence. */
const frame = (sentence: string) =>
  `Access to fetch at 'https://api.example/' from origin 'https://app.example' has been blocked by CORS policy: ${sentence}`;

describe('what would pass', () => {
  it.each([
    "No 'Access-Control-Allow-Origin' header is present on the requested resource.",
    "The 'Access-Control-Allow-Origin' header has a value 'https://b.example' that is not equal to the supplied origin.",
    "The 'Access-Control-Allow-Origin' header contains multiple values 'a, b', but only one is allowed.",
    "The value of the 'Access-Control-Allow-Origin' header in the response must not be the wildcard '*' when the request's credentials mode is 'include'.",
  ])('is the origin: %s', (sentence) => {
    expect(explainMessage(frame(sentence))?.vars['expected']).toBe('https://app.example');
  });

  it('is not told where nothing would', () => {
    expect(explainMessage('net::ERR_CONNECTION_RESET')?.vars).not.toHaveProperty('expected');
  });

  it('is not read beyond what a message is long', () => {
    const far = `${' x'.repeat(5000)} CORS request did not succeed`;
    expect(explainMessage(far)).toBeUndefined();
  });
});
