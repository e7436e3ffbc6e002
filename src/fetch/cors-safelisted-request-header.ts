import { hasCorsUnsafeRequestHeaderByte } from './cors-unsafe-request-header-byte.ts';
import { mimeTypeEssence } from './mime-type-essence.ts';
import { isSimpleRange } from './simple-range-header-value.ts';

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
