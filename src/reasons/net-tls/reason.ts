import didNotSucceed from '../CORSDidNotSucceed/reason.ts';
import { unansweredBecause } from '../lib/network-failure.ts';
import { defineReason } from '../reason.ts';

/** No secure connection: a certificate, or two sides that do not speak the same TLS. */
export default defineReason({
  id: 'net-tls',
  group: 'network',
  rank: 30,
  fixableBy: 'server',
  refines: [didNotSucceed],
  looksAt: 'failure',
  evaluate(facts) {
    const found = unanswered(facts);
    if (found === undefined) return undefined;
    return { vars: { ...found.vars, problem: problemOf(found.vars.error) } };
  },
});

const unanswered = unansweredBecause('tls');

/** Chromium’s and Firefox’s codes; Firefox mostly gives a sentence in its language instead. */
const PROBLEMS = [
  ['authority', /AUTHORITY|ISSUER|SELF_SIGNED/],
  ['date', /_DATE|EXPIRED/],
  ['name', /COMMON_NAME|BAD_CERT_DOMAIN/],
  ['protocol', /SSL_PROTOCOL|RECORD_TOO_LONG/],
] as const;

function problemOf(error: string): string {
  return PROBLEMS.find(([, code]) => code.test(error))?.[0] ?? '';
}
