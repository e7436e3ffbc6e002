import { hasHeader, originOf } from '../../model/index.ts';
import type { LegFacts } from '../reason.ts';
import { defineReason } from '../reason.ts';

const HEADER = 'Authorization';

/**
 * A redirect to another origin makes browsers drop `Authorization`; the server that it leads to
 * then asks for a login. Only likely: it might have refused the login that was dropped.
 *
 * @see https://fetch.spec.whatwg.org/#http-redirect-fetch
 */
export default defineReason({
  id: 'authorization-stripped',
  group: 'remark',
  rank: 20,
  fixableBy: 'page',
  severity: 'remark',
  looksAt: 'actual',
  evaluate(facts) {
    const { answer, leg } = facts;
    if (answer?.status !== 401 && answer?.status !== 403) return undefined;
    if (leg.sent === undefined || hasHeader(leg.sent, HEADER)) return undefined;
    const from = lastAuthorized(facts);
    if (from === undefined || from === originOf(facts.hop.url)) return undefined;
    return { header: HEADER, value: null, certainty: 'likely', vars: { from } };
  },
});

/** Origin of the latest earlier hop that was sent the header. */
function lastAuthorized({ exchange, hopIndex }: LegFacts): string | undefined {
  const hop = exchange.hops
    .slice(0, hopIndex)
    .findLast(({ actual }) => actual.sent !== undefined && hasHeader(actual.sent, HEADER));
  return hop === undefined ? undefined : originOf(hop.url);
}
