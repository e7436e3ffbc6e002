import { isToken } from './http-token.ts';

/**
 * `type/subtype` of a MIME type in lower case, without parameters; '' when it is none.
 *
 * @see https://mimesniff.spec.whatwg.org/#mime-type-essence
 */
export function mimeTypeEssence(value: string): string {
  const essence = (value.split(';')[0] ?? '').trim().toLowerCase();
  const [type = '', subtype = '', ...rest] = essence.split('/');
  return rest.length === 0 && isToken(type) && isToken(subtype) ? essence : '';
}
