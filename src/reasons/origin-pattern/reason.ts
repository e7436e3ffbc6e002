import allowOriginNotMatchingOrigin from '../CORSAllowOriginNotMatchingOrigin/reason.ts';
import { ALLOW_ORIGIN, wrongOrigin } from '../lib/allow-origin.ts';
import malformed from '../origin-malformed/reason.ts';
import { defineReason } from '../reason.ts';

/** Only `*` alone is a wildcard; inside an origin it is a character like any other. */
export default defineReason({
  id: 'origin-pattern',
  group: 'origin',
  rank: 120,
  refines: [allowOriginNotMatchingOrigin],
  evaluate(facts) {
    const value = wrongOrigin(facts);
    if (value === undefined || !value.includes('*') || facts.origin === 'null') return undefined;
    if (malformed.evaluate(facts) !== undefined) return undefined;
    return { header: ALLOW_ORIGIN, value, expected: facts.origin, vars: {} };
  },
});
