import type { Exchange } from '../model/index.ts';
import { lastHop } from '../model/index.ts';

const FAILED = 'net::ERR_FAILED';

/**
 * Sent, unanswered, and failed with no more than `net::ERR_FAILED`: so Chromium hides Local Network
 * Access on a preflight (docs/browsers/chromium.md, Local network access). Dead servers, names
 * without address, broken answers, blockers and all else that `test/oracle` tries leave an error of
 * their own on some leg.
 */
export function isHushed(exchange: Exchange): boolean {
  const { preflight, actual } = lastHop(exchange);
  const asked = preflight ?? actual;
  if (exchange.browser !== 'chromium' || exchange.error !== FAILED) return false;
  if (asked.sent === undefined || (preflight?.error ?? FAILED) !== FAILED) return false;
  return preflight?.answer === undefined && actual.answer === undefined;
}
