import { isToken } from './http-token.ts';

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
