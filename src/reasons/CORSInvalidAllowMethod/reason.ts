import { getHeader } from '../../model/index.ts';
import { ALLOW_METHODS, expectMethods } from '../lib/allowed-lists.ts';
import { defineReason } from '../reason.ts';

export default defineReason({
  id: 'CORSInvalidAllowMethod',
  group: 'method',
  rank: 10,
  looksAt: 'preflight',
  evaluate(facts) {
    const token = facts.allowedMethods.invalid;
    if (token === undefined) return undefined;
    return {
      header: ALLOW_METHODS,
      value: getHeader(facts.headers, ALLOW_METHODS),
      expected: expectMethods(facts),
      vars: { token },
    };
  },
});
