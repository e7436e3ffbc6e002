import { redirectLocation, redirectsToCredentials } from '../../fetch/index.ts';
import { parseUrl } from '../../model/index.ts';
import { shownUrl } from '../lib/redirect.ts';
import type { LegFacts } from '../reason.ts';
import { defineReason } from '../reason.ts';

/**
 * The redirect names a user or a password, which ends a cross-origin request. A hop that was sent
 * after it shows that the browser followed, so this was not the end.
 *
 * @see https://fetch.spec.whatwg.org/#http-redirect-fetch
 */
export default defineReason({
  id: 'redirect-contains-credentials',
  group: 'redirect',
  rank: 10,
  fixableBy: 'server',
  looksAt: 'redirect',
  evaluate(facts) {
    const written = redirectLocation(facts.answer);
    const target = written === undefined ? undefined : parseUrl(written, facts.hop.url);
    if (target === undefined || !isRefused(facts)) return undefined;
    const location = shownUrl(target);
    return { header: 'Location', value: location, expected: location, vars: { location } };
  },
});

function isRefused({ exchange, hopIndex }: LegFacts): boolean {
  const next = exchange.hops[hopIndex + 1]?.actual;
  if (next?.sent !== undefined || next?.answer !== undefined) return false;
  return redirectsToCredentials(exchange, hopIndex);
}
