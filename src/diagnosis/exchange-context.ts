import type { BrowserError } from '../browsers/index.ts';
import { verdictsOf } from '../browsers/index.ts';
import { expectedOrigin, firstTainted, redirectsToCredentials } from '../fetch/index.ts';
import type { Exchange, Hop, Leg } from '../model/index.ts';
import { getHeader, hasHeader, legsOf, originOf } from '../model/index.ts';
import type { LegFacts, Neighbours } from '../reasons/index.ts';
import { legFacts } from '../reasons/index.ts';
import type { LegRef } from './diagnosis.ts';

/** One leg under one hypothesis, and what the browser says of its answer then. */
export interface LegVerdict {
  readonly facts: LegFacts;
  /** Empty when it accepts the answer, or when there is none. */
  readonly errors: readonly BrowserError[];
}

/** One leg under both hypotheses: the request without credentials, and with them. */
export interface JudgedLeg {
  readonly ref: LegRef;
  readonly plain: LegVerdict;
  readonly credentialed: LegVerdict;
}

/** An exchange with what every step of its diagnosis asks for, worked out once. */
export interface ExchangeContext {
  readonly exchange: Exchange;
  readonly neighbours: Neighbours;
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

export function contextOf(exchange: Exchange, neighbours: Neighbours = {}): ExchangeContext {
  const legs = placedLegs(exchange);
  const cors = isCorsMode(legs);
  const judge = (placed: PlacedLeg) => judgedLeg(exchange, neighbours, placed);
  const checked = cors ? legs.filter(isChecked).map(judge) : [];
  const leaving = legs.filter((placed) => isLeaving(exchange, placed)).map(judge);
  return { exchange, neighbours, legs, isCorsMode: cors, checked, leaving };
}

/** Gathers what a reason may look at on one leg. */
export function judgedLeg(
  exchange: Exchange,
  neighbours: Neighbours,
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
    neighbours,
  });
  const credentialed = { ...plain, credentialed: true };
  return { ref, plain: verdictOf(plain), credentialed: verdictOf(credentialed) };
}

export function verdictUnder(leg: JudgedLeg, credentialed: boolean): LegVerdict {
  return credentialed ? leg.credentialed : leg.plain;
}

function verdictOf(facts: LegFacts): LegVerdict {
  const { errorsOf } = verdictsOf(facts.exchange.browser);
  return { facts, errors: facts.answer === undefined ? [] : errorsOf(facts) };
}

function isChecked({ leg, tainted }: PlacedLeg): boolean {
  return tainted && leg.answer !== undefined;
}

function isLeaving(exchange: Exchange, { leg, ref, tainted }: PlacedLeg): boolean {
  return leg.kind === 'actual' && !tainted && redirectsToCredentials(exchange, ref.hop);
}

/**
 * The origin that the browser judges by: the `Origin` on the wire, unless an extension rewrote it; where
 * none was reported, the one the standard sends.
 */
function originSent(exchange: Exchange, { hop, leg, ref }: PlacedLeg): string {
  for (const one of [leg, hop.preflight, hop.actual]) {
    const reported = one?.sent === undefined ? null : getHeader(one.sent, 'Origin');
    if (reported !== null && !isRewritten(exchange, reported)) return reported;
  }
  return expectedOrigin(exchange, ref.hop);
}

/** Browsers send the page's own origin or `null`, and nothing else (docs/browsers/chromium.md). */
function isRewritten({ origin }: Exchange, reported: string): boolean {
  return origin !== 'null' && reported !== 'null' && reported !== origin;
}

/** A leg together with where it stands. */
export interface PlacedLeg {
  readonly ref: LegRef;
  readonly hop: Hop;
  readonly leg: Leg;
  /** Is the CORS check made on this hop? */
  readonly tainted: boolean;
}

/** Every leg of the exchange in the order in which it crossed the network. */
export function placedLegs({ hops, origin }: Exchange): PlacedLeg[] {
  const origins = hops.map(({ url }) => originOf(url));
  const away = firstTainted(origin, origins);
  const placed: PlacedLeg[] = [];
  for (const [index, hop] of hops.entries()) {
    for (const leg of legsOf(hop)) {
      placed.push({ ref: { hop: index, kind: leg.kind }, hop, leg, tainted: index >= away });
    }
  }
  return placed;
}

/**
 * The request's mode, as far as its headers tell. Plain http hosts other than localhost get no
 * `Sec-Fetch-Mode`; there an `Origin` header stands for cors (docs/browsers/chromium.md, Fields). A request
 * of which no sending was recorded is not taken for cors: ORB and CORP stop plain loads.
 */
export function isCorsMode(legs: readonly PlacedLeg[]): boolean {
  let isTold = false;
  for (const { leg } of legs) {
    const mode = leg.sent === undefined ? null : getHeader(leg.sent, 'Sec-Fetch-Mode');
    if (mode === 'cors') return true;
    isTold ||= mode !== null && mode !== '';
  }
  return !isTold && legs.some(({ leg }) => hasHeader(leg.sent ?? [], 'Origin'));
}

/**
 * Could the request have been in no-cors mode all the same? Browsers send `Origin` with every POST,
 * and to plain http hosts no `Sec-Fetch-Mode`; only a preflight proves cors then
 * (docs/browsers/firefox.md, Fields).
 */
export function isModeHidden(legs: readonly PlacedLeg[]): boolean {
  if (legs.every(({ leg: { method } }) => method === 'GET' || method === 'HEAD')) return false;
  return !legs.some(
    ({ leg: { kind, sent } }) => kind === 'preflight' || hasHeader(sent ?? [], 'Sec-Fetch-Mode'),
  );
}

export function sameLeg(one: LegRef, other: LegRef): boolean {
  return one.hop === other.hop && one.kind === other.kind;
}
