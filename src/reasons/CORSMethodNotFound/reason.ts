import { getHeader } from '../../model/index.ts';
import { ALLOW_METHODS, expectMethods, refusedMethod } from '../lib/allowed-lists.ts';
import { defineReason } from '../reason.ts';

export default defineReason({
  id: 'CORSMethodNotFound',
  group: 'method',
  rank: 40,
  looksAt: 'preflight',
  evaluate(facts) {
    if (refusedMethod(facts) === undefined) return undefined;
    return {
      header: ALLOW_METHODS,
      value: getHeader(facts.headers, ALLOW_METHODS),
      expected: expectMethods(facts),
      vars: {},
    };
  },
});
