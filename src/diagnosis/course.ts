import { expectedOrigin, redirectsToCredentials } from '../fetch/index.ts';
import type { Exchange } from '../model/index.ts';
import { getHeader } from '../model/index.ts';
import type { LegFacts, Neighbourhood } from '../reasons/index.ts';
import { legFacts } from '../reasons/index.ts';
import { verdictsOf } from './browser-errors.ts';
import type { BrowserError, LegRef } from './diagnosis.ts';
import type { PlacedLeg } from './legs.ts';
import { isCorsMode, placedLegs } from './legs.ts';

/** One leg under one hypothesis, and what the browser says of its answer then. */
export interface View {
  readonly facts: LegFacts;
  /** Empty when it accepts the answer, or when there is none. */
  readonly errors: readonly BrowserError[];
}

/** One leg under both hypotheses: the request without credentials, and with them. */
export interface JudgedLeg {
  readonly ref: LegRef;
  readonly plain: View;
  readonly credentialed: View;
}

/** An exchange with what every step of its diagnosis asks for, worked out once. */
export interface Course {
  readonly exchange: Exchange;
  readonly neighbourhood: Neighbourhood;
  readonly legs: readonly PlacedLeg[];
  readonly isCorsMode: boolean;
  /** Legs whose answer the CORS check applies to: answered, in cors mode, away from home. */
  readonly checked: readonly JudgedLeg[];
  /**
   * Redirects at home that no permission is asked for, refused for the address they lead to. Only
   * requests in cors mode are, so the refusal itself proves the mode.
   */
  readonly leaving: readonly JudgedLeg[];
}

export function courseOf(exchange: Exchange, neighbourhood: Neighbourhood = {}): Course {
  const legs = placedLegs(exchange);
  const cors = isCorsMode(legs);
  const judge = (placed: PlacedLeg) => judgedLeg(exchange, neighbourhood, placed);
  const checked = cors ? legs.filter(isChecked).map(judge) : [];
  const leaving = legs.filter((placed) => isLeaving(exchange, placed)).map(judge);
  return { exchange, neighbourhood, legs, isCorsMode: cors, checked, leaving };
}

/** Gathers what a reason may look at on one leg. */
export function judgedLeg(
  exchange: Exchange,
  neighbourhood: Neighbourhood,
  placed: PlacedLeg,
): JudgedLeg {
  const { hop, leg, ref, tainted } = placed;
  const plain = legFacts({
    exchange,
    hop,
    hopIndex: ref.hop,
    leg,
    tainted,
    origin: originSent(exchange, placed),
    credentialed: false,
    neighbourhood,
  });
  const credentialed = { ...plain, credentialed: true };
  return { ref, plain: viewOf(plain), credentialed: viewOf(credentialed) };
}

export function viewUnder(leg: JudgedLeg, credentialed: boolean): View {
  return credentialed ? leg.credentialed : leg.plain;
}

function viewOf(facts: LegFacts): View {
  const { errorsOf } = verdictsOf(facts.exchange.browser);
  return { facts, errors: facts.answer === undefined ? [] : errorsOf(facts) };
}

function isChecked({ leg, tainted }: PlacedLeg): boolean {
  return tainted && leg.answer !== undefined;
}

function isLeaving(exchange: Exchange, { leg, ref, tainted }: PlacedLeg): boolean {
  return leg.kind === 'actual' && !tainted && redirectsToCredentials(exchange, ref.hop);
}

/** The `Origin` on the wire; where the browser did not report it, the one the standard sends. */
function originSent(exchange: Exchange, { hop, leg, ref }: PlacedLeg): string {
  for (const one of [leg, hop.preflight, hop.actual]) {
    const reported = one?.sent === undefined ? null : getHeader(one.sent, 'Origin');
    if (reported !== null) return reported;
  }
  return expectedOrigin(exchange, ref.hop);
}
