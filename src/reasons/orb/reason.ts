import { getHeader } from '../../model/index.ts';
import didNotSucceed from '../CORSDidNotSucceed/reason.ts';
import { defineReason } from '../reason.ts';

/** Opaque Response Blocking, which Chromium reports; Firefox calls it an abort, so there it is likely. */
export default defineReason({
  id: 'orb',
  group: 'network',
  rank: 70,
  fixableBy: 'page',
  family: null,
  refines: [didNotSucceed],
  looksAt: 'failure',
  evaluate(facts) {
    if (facts.failure?.kind !== 'orb') return undefined;
    const value = getHeader(facts.headers, 'Content-Type');
    const evidence = { header: 'Content-Type', value, vars: {} };
    return facts.exchange.browser === 'firefox' ? { ...evidence, certainty: 'likely' } : evidence;
  },
});
