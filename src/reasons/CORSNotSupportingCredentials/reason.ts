import { ALLOW_ORIGIN, allowedOrigin, expectOrigin } from '../allow-origin.ts';
import { defineReason } from '../reason.ts';

export default defineReason({
  id: 'CORSNotSupportingCredentials',
  family: 'CORSNotSupportingCredentials',
  severity: 'error',
  remedy: 'server',
  looksAt: 'answers',
  evaluate({ headers, origin, credentialed }) {
    if (!credentialed || allowedOrigin(headers) !== '*') return undefined;
    return { header: ALLOW_ORIGIN, value: '*', ...expectOrigin(origin), vars: {} };
  },
});
