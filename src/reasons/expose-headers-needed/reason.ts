import { getHeader } from '../../model/index.ts';
import { EXPOSE_HEADERS, exposing, neededNext } from '../lib/hidden-headers.ts';
import { defineReason } from '../reason.ts';

/**
 * A header that the page cannot read, and that its next request to this server lacked when it was
 * refused. `likely`: the next request may have failed for another cause.
 */
export default defineReason({
  id: 'expose-headers-needed',
  group: 'remark',
  rank: 5,
  severity: 'warning',
  looksAt: 'actual',
  evaluate(facts) {
    const names = neededNext(facts);
    if (names.length === 0) return undefined;
    return {
      header: EXPOSE_HEADERS,
      value: getHeader(facts.headers, EXPOSE_HEADERS),
      expected: exposing(facts, names),
      certainty: 'likely',
      vars: {
        names: names.join(', '),
        next: names.some((name) => name !== 'location') ? 'header' : 'url',
      },
    };
  },
});
