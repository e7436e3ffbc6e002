import { getHeader } from '../../model/index.ts';
import { expectTrue } from '../lib/allow-origin.ts';
import { defineReason } from '../reason.ts';

const HEADER = 'Access-Control-Allow-Credentials';

/** Judged whatever `Access-Control-Allow-Origin` says, so that both faults are seen at once. */
export default defineReason({
  id: 'CORSMissingAllowCredentials',
  group: 'credentials',
  rank: 30,
  evaluate({ headers, credentialed, origin }) {
    const value = getHeader(headers, HEADER);
    if (!credentialed || value === 'true') return undefined;
    return { header: HEADER, value, ...expectTrue(origin), vars: {} };
  },
});
