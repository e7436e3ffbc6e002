import { ALLOW_ORIGIN, expectOrigin, wrongOrigin } from '../lib/allow-origin.ts';
import { defineReason } from '../reason.ts';
import { difference } from './difference.ts';

export default defineReason({
  id: 'CORSAllowOriginNotMatchingOrigin',
  group: 'origin',
  rank: 140,
  evaluate(facts) {
    const value = wrongOrigin(facts);
    if (value === undefined) return undefined;
    return {
      header: ALLOW_ORIGIN,
      value,
      ...expectOrigin(facts.origin),
      vars: { ...difference(value, facts.origin) },
    };
  },
});
