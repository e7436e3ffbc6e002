import { valuesOf } from '../../model/index.ts';
import multipleAllowOriginNotAllowed from '../CORSMultipleAllowOriginNotAllowed/reason.ts';
import duplicate from '../duplicate-proxy-and-app/reason.ts';
import { ALLOW_ORIGIN, expectOrigin, holdsSeveral, mayBeMerged } from '../lib/allow-origin.ts';
import { defineReason } from '../reason.ts';

/**
 * One line with several values. Chromium calls it Multiple, Firefox NotMatching; but Firefox shows
 * repeated lines in the same way, so there a comma makes it only likely.
 */
export default defineReason({
  id: 'origin-list',
  group: 'origin',
  rank: 70,
  refines: [multipleAllowOriginNotAllowed],
  evaluate(facts) {
    const [value, second] = valuesOf(facts.headers, ALLOW_ORIGIN);
    if (value === undefined || second !== undefined || !holdsSeveral(value)) return undefined;
    if (duplicate.evaluate(facts) !== undefined) return undefined;
    return {
      header: ALLOW_ORIGIN,
      value,
      ...expectOrigin(facts.origin),
      ...(mayBeMerged(facts) ? { certainty: 'likely' } : {}),
      vars: {},
    };
  },
});
