const LANGUAGE = /^[0-9A-Za-z *,\-.;=]*$/;
const FORM_TYPES = new Set([
  'application/x-www-form-urlencoded',
  'multipart/form-data',
  'text/plain',
]);
const LONGEST = 128;

/** Why a header that is normally safelisted is not, for this value. */
export type UnsafeBecause = 'name' | 'too-long' | 'unsafe-byte' | 'content-type' | 'range';

/**
 * Is (name, value) a CORS-safelisted request header? `undefined` when it is, else why it is not.
 *
 * @see https://fetch.spec.whatwg.org/#cors-safelisted-request-header
 */
export function unsafeBecause(name: string, value: string): UnsafeBecause | undefined {
  const key = name.toLowerCase();
  if (!isSafelistedName(key)) return 'name';
  if (byteLength(value) > LONGEST) return 'too-long';
  if (key.endsWith('-language')) return LANGUAGE.test(value) ? undefined : 'unsafe-byte';
  if (key === 'range') return isSimpleRange(value) ? undefined : 'range';
  if (hasCorsUnsafeRequestHeaderByte(value)) return 'unsafe-byte';
  if (key === 'accept') return undefined;
  return FORM_TYPES.has(mimeTypeEssence(value)) ? undefined : 'content-type';
}

/** The names for which the value decides; every other name is unsafe by itself. */
export function isSafelistedName(name: string): boolean {
  const key = name.toLowerCase();
  return (
    key === 'accept' ||
    key === 'accept-language' ||
    key === 'content-language' ||
    key === 'content-type' ||
    key === 'range'
  );
}

function byteLength(value: string): number {
  return new TextEncoder().encode(value).length;
}

/** Asks for nothing but a response, so it may be sent again. @see https://www.rfc-editor.org/rfc/rfc9110#section-9.2.1 */
export function isSafeMethod(method: string): boolean {
  return method === 'GET' || method === 'HEAD' || method === 'OPTIONS';
}

/** @see https://fetch.spec.whatwg.org/#cors-safelisted-method */
export function isCorsSafelistedMethod(method: string): boolean {
  return method === 'GET' || method === 'HEAD' || method === 'POST';
}

/**
 * Bytes that make a safelisted header's value unsafe: controls other than TAB, DEL and
 * `"():<>?@[\]{}`.
 *
 * @see https://fetch.spec.whatwg.org/#cors-unsafe-request-header-byte
 */
export function hasCorsUnsafeRequestHeaderByte(value: string): boolean {
  return [...value].some((char) => isUnsafe(char.charCodeAt(0)) || '"():<>?@[\\]{}'.includes(char));
}

function isUnsafe(code: number): boolean {
  return (code < 0x20 && code !== 0x09) || code === 0x7f;
}

/**
 * `bytes=N-` or `bytes=N-M` with a start; `bytes=-500` is not simple.
 *
 * @see https://fetch.spec.whatwg.org/#simple-range-header-value
 */
export function isSimpleRange(value: string): boolean {
  const match = /^bytes=(\d+)-(\d*)$/.exec(value);
  if (match === null) return false;
  const [, start = '', end = ''] = match;
  return end === '' || BigInt(start) <= BigInt(end);
}

/**
 * `type/subtype` of a MIME type in lower case, without parameters; '' when it is none.
 *
 * @see https://mimesniff.spec.whatwg.org/#mime-type-essence
 */
export function mimeTypeEssence(value: string): string {
  const essence = value.replace(/;.*/s, '').trim().toLowerCase();
  const parts = essence.split('/');
  return parts.length === 2 && parts.every(isToken) ? essence : '';
}

const SAFELISTED = new Set([
  'cache-control',
  'content-language',
  'content-length',
  'content-type',
  'expires',
  'last-modified',
  'pragma',
]);

/**
 * May a script read this response header without `Access-Control-Expose-Headers`?
 *
 * @see https://fetch.spec.whatwg.org/#cors-safelisted-response-header-name
 */
export function isCorsSafelistedResponseHeaderName(name: string): boolean {
  return SAFELISTED.has(name.toLowerCase());
}

const TOKEN = /^[!#$%&'*+\-.^_`|~0-9A-Za-z]+$/;

/**
 * RFC 9110's `token`, the form of every method and header name.
 *
 * @see https://www.rfc-editor.org/rfc/rfc9110#name-tokens
 */
export function isToken(text: string): boolean {
  return TOKEN.test(text);
}
