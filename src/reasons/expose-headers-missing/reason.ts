import { getHeader } from '../../model/index.ts';
import { EXPOSE_HEADERS, exposing, hiddenNames, neededNext } from '../lib/hidden-headers.ts';
import { defineReason } from '../reason.ts';

/**
 * The page may read the answer, yet not these of its headers. Only for `fetch` and XMLHttpRequest:
 * nothing else gives a script response headers.
 */
export default defineReason({
  id: 'expose-headers-missing',
  group: 'remark',
  rank: 30,
  severity: 'remark',
  looksAt: 'actual',
  evaluate(facts) {
    const needed = neededNext(facts);
    const names = hiddenNames(facts).filter((name) => !needed.includes(name));
    if (names.length === 0) return undefined;
    return {
      header: EXPOSE_HEADERS,
      value: getHeader(facts.headers, EXPOSE_HEADERS),
      expected: exposing(facts, names),
      vars: { names: names.join(', ') },
    };
  },
});
