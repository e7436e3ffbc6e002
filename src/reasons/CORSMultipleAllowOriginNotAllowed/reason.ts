import { valuesOf } from '../../model/index.ts';
import { ALLOW_ORIGIN, expectOrigin, mayBeMerged } from '../lib/allow-origin.ts';
import { defineReason } from '../reason.ts';

export default defineReason({
  id: 'CORSMultipleAllowOriginNotAllowed',
  group: 'origin',
  rank: 80,
  evaluate(facts) {
    const { headers, allowOrigin, origin } = facts;
    if (valuesOf(headers, ALLOW_ORIGIN).length < 2 && !mayBeMerged(facts)) return undefined;
    return {
      header: ALLOW_ORIGIN,
      value: allowOrigin,
      ...expectOrigin(origin),
      vars: {},
    };
  },
});
