const TOKEN = /^[!#$%&'*+\-.^_`|~0-9A-Za-z]+$/;

/**
 * RFC 9110's `token`, the form of every method and header name.
 *
 * @see https://www.rfc-editor.org/rfc/rfc9110#name-tokens
 */
export function isToken(text: string): boolean {
  return TOKEN.test(text);
}
