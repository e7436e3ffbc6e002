import { hostnameOf, isLoopback } from '../../model/index.ts';
import didNotSucceed from '../CORSDidNotSucceed/reason.ts';
import { unansweredBecause } from '../lib/network-failure.ts';
import type { LegFacts } from '../reason.ts';
import { defineReason } from '../reason.ts';

const refused = unansweredBecause('refused');

/** Nothing listens at that host and port. Of a deployed page that calls `localhost` it is the wrong address. */
export default defineReason({
  id: 'net-refused',
  group: 'network',
  rank: 10,
  fixableBy: 'server',
  refines: [didNotSucceed],
  looksAt: 'failure',
  evaluate(facts) {
    const evidence = refused(facts);
    if (evidence === undefined) return undefined;
    const isElsewhere = meansTheVisitor(facts);
    const vars = { ...evidence.vars, whose: isElsewhere ? 'visitor' : '' };
    return isElsewhere ? { ...evidence, fixableBy: 'page', vars } : { ...evidence, vars };
  },
});

/** Not of an app, whose pages have an origin on the machine as well. */
function meansTheVisitor({ hop, exchange: { origin } }: LegFacts): boolean {
  const isWebsite = /^https?:/.test(origin) && !/\.localhost(?::|$)/.test(origin);
  return isWebsite && isLoopback(hostnameOf(hop.url)) && !isLoopback(hostnameOf(origin));
}
