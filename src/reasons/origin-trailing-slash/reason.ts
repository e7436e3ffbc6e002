import allowOriginNotMatchingOrigin from '../CORSAllowOriginNotMatchingOrigin/reason.ts';
import { ALLOW_ORIGIN, wrongOrigin } from '../lib/allow-origin.ts';
import { defineReason } from '../reason.ts';

/** The right origin with a slash or a path behind it, as copied from the address bar. */
export default defineReason({
  id: 'origin-trailing-slash',
  group: 'origin',
  rank: 130,
  refines: [allowOriginNotMatchingOrigin],
  evaluate(facts) {
    const { origin } = facts;
    const value = wrongOrigin(facts);
    if (!value?.startsWith(`${origin}/`) || origin === 'null') return undefined;
    return {
      header: ALLOW_ORIGIN,
      value,
      expected: origin,
      vars: { surplus: value.slice(origin.length) },
    };
  },
});
