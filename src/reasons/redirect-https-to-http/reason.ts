import { redirectLocation } from '../../fetch/index.ts';
import { parseUrl } from '../../model/index.ts';
import type { Redirect } from '../lib/redirect.ts';
import { brokenRedirects, redirectEvidence } from '../lib/redirect.ts';
import targetMismatch from '../lna-target-mismatch/reason.ts';
import type { LegFacts } from '../reason.ts';
import { defineReason } from '../reason.ts';

/**
 * The server redirects from https down to http on its own host: an application behind TLS that does
 * not know it writes its own address so. To an https page the target is mixed content; the browser
 * then ends the exchange as if the page had given it up, and as after `redirect: 'manual'`
 * (docs/browsers/chromium.md, How a request ends), so that this is only likely. No response there says
 * the same, and nothing of the kinds of network.
 */
export default defineReason({
  id: 'redirect-https-to-http',
  group: 'redirect',
  rank: 15,
  fixableBy: 'server',
  family: 'CORSMissingAllowOrigin',
  refines: [targetMismatch],
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

/** An https page may not load the http target: the exchange ended before it, or there without a response. */
function stoppedAsMixedContent(facts: LegFacts) {
  const { exchange, hop, hopIndex, leg, answer, failure } = facts;
  if (leg.kind === 'preflight' || exchange.end !== 'error') return undefined;
  if (!exchange.origin.startsWith('https:') || exchange.hops.length > hopIndex + 1)
    return undefined;
  const isUnanswered = answer === undefined && failure?.kind === 'unsaid';
  const last = isUnanswered ? exchange.hops[hopIndex - 1] : hop;
  const location = redirectLocation(last?.actual.answer);
  if (last === undefined || location === undefined) return undefined;
  const from = parseUrl(last.url);
  const to = parseUrl(location, last.url);
  if (from === undefined || to === undefined || !dropsTls({ from, to })) return undefined;
  return { from, to, stage: 'mixed' as const };
}
