import { getHeader } from '../../model/index.ts';
import { ALLOW_HEADERS } from '../lib/allowed-lists.ts';
import { defineReason } from '../reason.ts';

/**
 * By the standard `*` does not cover `Authorization`; browsers still accept it and warn
 * (whatwg/fetch#1919).
 */
export default defineReason({
  id: 'wildcard-authorization',
  group: 'remark',
  rank: 10,
  family: 'CORSMissingAllowHeaderFromPreflight',
  severity: 'warning',
  looksAt: 'preflight',
  evaluate({ headers, question, allowedHeaders, credentialed }) {
    const asked = question?.headerNames ?? [];
    const { items } = allowedHeaders;
    if (credentialed || !items.includes('*') || !asked.some(isAuthorization)) return undefined;
    if (items.some(isAuthorization)) return undefined;
    return {
      header: ALLOW_HEADERS,
      value: getHeader(headers, ALLOW_HEADERS),
      expected: [...items, 'authorization'].join(', '),
      vars: {},
    };
  },
});

function isAuthorization(name: string): boolean {
  return name.toLowerCase() === 'authorization';
}
