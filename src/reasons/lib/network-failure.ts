import type { ErrorKind, Failure } from '../../browsers/error-kinds.ts';
import { isImageWithheld, kindOf } from '../../browsers/error-kinds.ts';
import { redirectsOffHttp } from '../../fetch/index.ts';
import type { Exchange } from '../../model/index.ts';
import { getHeader, lastHop } from '../../model/index.ts';
import type { Evidence, LegFacts } from '../reason.ts';

/**
 * The most telling error text of an exchange. The true one is on the actual request in Chromium, on
 * the OPTIONS in Firefox; the other only carries the text that hides it.
 */
export function tellingError(exchange: Exchange): Failure {
  const { preflight, actual } = lastHop(exchange);
  const said = [exchange.error, preflight?.error, actual.error].map((text = '') => ({
    kind: kindOf(text, exchange.browser),
    text,
  }));
  const named = said.find(({ text }) => text !== '') ?? { kind: 'unsaid', text: '' };
  return said.find(({ kind }) => kind !== 'unsaid') ?? named;
}

/**
 * Led by a redirect to where no request can go. Of most such addresses Firefox reports no end at all
 * (test/oracle), only the answer.
 */
export function isStranded(exchange: Exchange): boolean {
  if (exchange.browser !== 'firefox' || exchange.end !== 'pending') return false;
  return redirectsOffHttp(exchange, exchange.hops.length - 1);
}

/** Opaque Response Blocking, as Firefox shows it: see `isImageWithheld`. */
export function isWithheldInFirefox(exchange: Exchange): boolean {
  if (exchange.browser !== 'firefox' || exchange.end !== 'error') return false;
  const { answer } = lastHop(exchange).actual;
  const contentType = answer === undefined ? null : getHeader(answer.headers, 'Content-Type');
  return isImageWithheld(exchange.type, exchange.error ?? '', contentType);
}

/** Where an exchange ended. */
type Failed = Pick<LegFacts, 'exchange' | 'hop' | 'leg'>;

/**
 * How an exchange failed, apart from any verdict on an answer; `undefined` when it did not, was
 * given up, or ended in the text that browsers use for a refused answer.
 */
export function failureOf(facts: Failed): Failure | undefined {
  // It is the redirect that led there, and no preflight before it.
  if (isStranded(facts.exchange))
    return facts.leg.answer === undefined ? undefined : { kind: 'redirect', text: '' };
  if (facts.exchange.end !== 'error') return undefined;
  if (isWithheldInFirefox(facts.exchange)) return { kind: 'orb', text: facts.exchange.error ?? '' };
  const failure = tellingError(facts.exchange);
  if (failure.kind === 'aborted') return undefined;
  return failure.kind === 'unsaid' && isVerdict(facts) ? undefined : failure;
}

/** The evidence of a `net-*` reason: a failure of that kind before any answer came. */
export function unansweredBecause(kind: ErrorKind) {
  return (facts: LegFacts): Evidence<'error'> | undefined => {
    const failure = facts.answer === undefined ? facts.failure : undefined;
    return failure?.kind === kind ? { vars: { error: failure.text } } : undefined;
  };
}

/** An answer was there to be refused: on this leg, or on the preflight that stopped this one. */
function isVerdict({ exchange, hop, leg }: Failed): boolean {
  if (leg.answer !== undefined) return true;
  if (hop.preflight?.answer === undefined) return false;
  return exchange.browser === 'firefox' || hop.actual.sent === undefined;
}
