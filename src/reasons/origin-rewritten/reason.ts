import { getHeader } from '../../model/index.ts';
import { passesOrigin } from '../lib/allow-origin.ts';
import type { LegFacts } from '../reason.ts';
import { defineReason } from '../reason.ts';

/**
 * The request carried another origin than the page's, which no browser does by itself: an extension
 * rewrote the header. The server judged that one, the browser compares with the page's
 * (docs/browsers/chromium.md, Other extensions).
 */
export default defineReason({
  id: 'origin-rewritten',
  group: 'access',
  rank: 45,
  fixableBy: 'user',
  family: null,
  evaluate(facts) {
    const value = rewrittenOrigin(facts);
    if (value === undefined || passesOrigin(facts)) return undefined;
    return { header: 'Origin', value, expected: facts.origin, vars: {} };
  },
});

/**
 * The `Origin` that was sent instead of the page's; `undefined` where it is the page's, hidden
 * (`null`), or was not recorded.
 */
function rewrittenOrigin({ leg, exchange, origin }: LegFacts): string | undefined {
  const sent = getHeader(leg.sent ?? [], 'Origin');
  if (sent === null || sent === 'null' || sent === origin) return undefined;
  return exchange.origin === origin ? sent : undefined;
}
