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
