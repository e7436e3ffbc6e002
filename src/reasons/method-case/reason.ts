import { getHeader } from '../../model/index.ts';
import methodNotFound from '../CORSMethodNotFound/reason.ts';
import { ALLOW_METHODS, refusedMethod } from '../lib/allowed-lists.ts';
import { defineReason } from '../reason.ts';

/**
 * The page writes `patch`, the server allows `PATCH`. Only where the page's spelling is the odd
 * one: a server that lists `put` for the usual PUT has to fix its own list. No `expected`: the list is right.
 */
export default defineReason({
  id: 'method-case',
  group: 'method',
  rank: 20,
  fixableBy: 'page',
  refines: [methodNotFound],
  looksAt: 'preflight',
  evaluate(facts) {
    const refused = refusedMethod(facts);
    if (refused === undefined) return undefined;
    const usual = refused.method.toUpperCase();
    if (refused.method === usual || !refused.list.items.includes(usual)) return undefined;
    return {
      header: ALLOW_METHODS,
      value: getHeader(facts.headers, ALLOW_METHODS),
      vars: { listed: usual },
    };
  },
});
