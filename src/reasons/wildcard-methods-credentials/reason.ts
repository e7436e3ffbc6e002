import { getHeader } from '../../model/index.ts';
import methodNotFound from '../CORSMethodNotFound/reason.ts';
import { ALLOW_METHODS, expectMethods, refusedMethod } from '../lib/allowed-lists.ts';
import { defineReason } from '../reason.ts';

/** With credentials `*` is no wildcard but a method of that name. */
export default defineReason({
  id: 'wildcard-methods-credentials',
  group: 'method',
  rank: 30,
  refines: [methodNotFound],
  looksAt: 'preflight',
  evaluate(facts) {
    if (!facts.credentialed || !refusedMethod(facts)?.list.items.includes('*')) return undefined;
    return {
      header: ALLOW_METHODS,
      value: getHeader(facts.headers, ALLOW_METHODS),
      expected: expectMethods(facts),
      vars: {},
    };
  },
});
