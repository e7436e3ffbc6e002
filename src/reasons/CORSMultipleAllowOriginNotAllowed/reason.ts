import { valuesOf } from '../../exchange/index.ts';
import { ALLOW_ORIGIN, allowedOrigin, expectOrigin, mayBeMerged } from '../allow-origin.ts';
import { defineReason } from '../reason.ts';

export default defineReason({
  id: 'CORSMultipleAllowOriginNotAllowed',
  family: 'CORSMultipleAllowOriginNotAllowed',
  severity: 'error',
  remedy: 'server',
  looksAt: 'answers',
  evaluate(facts) {
    const { headers, origin } = facts;
    if (valuesOf(headers, ALLOW_ORIGIN).length < 2 && !mayBeMerged(facts)) return undefined;
    return {
      header: ALLOW_ORIGIN,
      value: allowedOrigin(headers),
      ...expectOrigin(origin),
      vars: {},
    };
  },
});
