import { redirectLocation } from '../../fetch/index.ts';
import { parseUrl } from '../../model/index.ts';
import type { Redirect } from '../lib/redirect.ts';
import { brokenRedirects, redirectEvidence } from '../lib/redirect.ts';
import type { LegFacts } from '../reason.ts';
import { defineReason } from '../reason.ts';

/**
 * The server redirects from https down to http on its own host: an application behind TLS that does
 * not know it writes its own address so. To an https page the target is mixed content; the browser
 * then ends the exchange as if the page had given it up, and as after `redirect: 'manual'`
 * (docs/browsers/chromium.md, How a request ends), so that this is only likely.
 */
export default defineReason({
  id: 'redirect-https-to-http',
  group: 'redirect',
  rank: 15,
  fixableBy: 'server',
  family: 'CORSMissingAllowOrigin',
  looksAt: 'redirect-or-failure',
  evaluate(facts) {
    const broken = brokenRedirects(facts).find(dropsTls);
    if (broken !== undefined) return redirectEvidence(broken);
    const stopped = stoppedAsMixedContent(facts);
    return stopped === undefined ? undefined : redirectEvidence(stopped, 'likely');
  },
});

function dropsTls({ from, to }: Pick<Redirect, 'from' | 'to'>): boolean {
  return from.protocol === 'https:' && to.protocol === 'http:' && from.hostname === to.hostname;
}

/** Never followed, although the exchange ended: an https page may not load the http target. */
function stoppedAsMixedContent({ exchange, hop, hopIndex, leg, answer }: LegFacts) {
  if (leg.kind === 'preflight' || exchange.end !== 'error') return undefined;
  if (!exchange.origin.startsWith('https:') || exchange.hops.length > hopIndex + 1)
    return undefined;
  const location = redirectLocation(answer);
  const from = parseUrl(hop.url);
  const to = location === undefined ? undefined : parseUrl(location, hop.url);
  if (from === undefined || to === undefined || !dropsTls({ from, to })) return undefined;
  return { from, to, stage: 'mixed' as const };
}
