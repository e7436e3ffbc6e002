import { parseUrl } from '../../model/index.ts';
import didNotSucceed from '../CORSDidNotSucceed/reason.ts';
import { isLoopback } from '../lib/loopback.ts';
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
function meansTheVisitor({ hop, exchange }: LegFacts): boolean {
  const [page, url] = [parseUrl(exchange.origin), parseUrl(hop.url)];
  if (page === undefined || url === undefined || !isLoopback(url.hostname)) return false;
  const isApp = !/^https?:$/.test(page.protocol) || page.hostname.endsWith('.localhost');
  return !isApp && !isLoopback(page.hostname);
}
