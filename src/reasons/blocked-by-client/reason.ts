import didNotSucceed from '../CORSDidNotSucceed/reason.ts';
import { defineReason } from '../reason.ts';

/** An extension or the browser itself stopped the request; it may have been the OPTIONS alone. */
export default defineReason({
  id: 'blocked-by-client',
  group: 'access',
  rank: 40,
  fixableBy: 'user',
  refines: [didNotSucceed],
  looksAt: 'failure',
  evaluate(facts) {
    const failure = facts.failure;
    return failure?.kind === 'blocked' ? { vars: { error: failure.text } } : undefined;
  },
});
