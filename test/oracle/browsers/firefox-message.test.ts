import { describe, expect, it } from 'vitest';
import { readMessage } from './firefox-message.ts';

const URL = 'http://api.shop.test:1000/bare/1-0/0/items';
const line = (reason: string) =>
  `Cross-Origin Request Blocked: The Same Origin Policy disallows reading the remote resource at ${reason}`;

describe('a line of Firefox’s console', () => {
  it.each([
    ['CORSMissingAllowOrigin2', `${URL}. (Reason: CORS header ‘A’ missing). Status code: 200.`, ''],
    ['CORSNotSupportingCredentials', `‘${URL}’. (Reason: Credential is not supported …).`, ''],
    [
      'CORSAllowOriginNotMatchingOrigin',
      `${URL}. (Reason: CORS header ‘Access-Control-Allow-Origin’ does not match ‘a ‘b’)’).`,
      'a ‘b’)',
    ],
    [
      'CORSMissingAllowHeaderFromPreflight2',
      `${URL}. (Reason: header ‘x-a’ is not allowed according to header ‘Access-Control-Allow-Headers’ from CORS preflight response).`,
      'x-a',
    ],
    [
      'CORSInvalidAllowMethod',
      `${URL}. (Reason: invalid token ‘PUT;’ in CORS header ‘Access-Control-Allow-Methods’).`,
      'PUT;',
    ],
  ])('of %s tells its address and value', (name, text, value) => {
    expect(readMessage(name, line(text))).toEqual({ name, url: URL, value });
  });

  it('is no refusal when it warns, or is about something else', () => {
    expect(readMessage('CORSAllowHeaderFromPreflightDeprecation', line(URL))).toBeUndefined();
    expect(readMessage('Mixed Content Blocker', line(URL))).toBeUndefined();
  });
});
