import type { Exchange, Hop, Leg } from '../exchange/index.ts';
import { getHeader, hasHeader, legsOf } from '../exchange/index.ts';
import type { LegFacts, Neighbourhood } from '../reasons/index.ts';
import { expectedOrigin, isCorsTainted, redirectsToCredentials } from '../standard/index.ts';
import type { LegRef } from './diagnosis.ts';

/** A leg together with where it stands. */
export interface PlacedLeg {
  readonly ref: LegRef;
  readonly hop: Hop;
  readonly leg: Leg;
}

/** Every leg of the exchange in the order in which it crossed the network. */
export function placedLegs(exchange: Exchange): PlacedLeg[] {
  return exchange.hops.flatMap((hop, index) =>
    legsOf(hop).map((leg) => ({ ref: { hop: index, kind: leg.kind }, hop, leg })),
  );
}

/** Legs whose answer the CORS check applies to: answered, in cors mode, away from home. */
export function checkedLegs(exchange: Exchange): PlacedLeg[] {
  return placedLegs(exchange).filter(
    ({ ref, leg }) =>
      leg.answer !== undefined && isCorsTainted(exchange, ref.hop) && isCorsMode(exchange),
  );
}

/**
 * Redirects at home that no permission is asked for, refused for the address they lead to. Only
 * requests in cors mode are, so the refusal itself proves the mode.
 */
export function leavingLegs(exchange: Exchange): PlacedLeg[] {
  return placedLegs(exchange).filter(
    ({ ref, leg }) =>
      leg.kind === 'actual' &&
      !isCorsTainted(exchange, ref.hop) &&
      redirectsToCredentials(exchange, ref.hop),
  );
}

/**
 * The request's mode, as far as its headers tell. Plain http hosts other than localhost get no
 * `Sec-Fetch-Mode`; there an `Origin` header stands for cors (facts/chromium.md §2.3). A request
 * of which no sending was recorded is not taken for cors: ORB and CORP stop plain loads.
 */
export function isCorsMode(exchange: Exchange): boolean {
  const sent = placedLegs(exchange).flatMap(({ leg }) => (leg.sent ? [leg.sent] : []));
  const modes = sent.map((headers) => getHeader(headers, 'Sec-Fetch-Mode')).filter(Boolean);
  if (modes.length > 0) return modes.includes('cors');
  return sent.some((headers) => hasHeader(headers, 'Origin'));
}

/**
 * Could the request have been in no-cors mode all the same? Browsers send `Origin` with every POST,
 * and to plain http hosts no `Sec-Fetch-Mode`; only a preflight proves cors then
 * (facts/firefox.md §3, law 13).
 */
export function isModeHidden(exchange: Exchange): boolean {
  const legs = placedLegs(exchange).map(({ leg }) => leg);
  const told = legs.some(
    ({ kind, sent }) => kind === 'preflight' || hasHeader(sent ?? [], 'Sec-Fetch-Mode'),
  );
  return !told && legs.some(({ method }) => method !== 'GET' && method !== 'HEAD');
}

/** Gathers what a reason may look at on one leg. */
export function factsOf(
  exchange: Exchange,
  placed: PlacedLeg,
  credentialed: boolean,
  neighbourhood: Neighbourhood = {},
): LegFacts {
  const { hop, leg, ref } = placed;
  return {
    exchange,
    hop,
    hopIndex: ref.hop,
    leg,
    answer: leg.answer,
    headers: leg.answer?.headers ?? [],
    origin: originSent(exchange, placed),
    credentialed,
    neighbourhood,
  };
}

/** The `Origin` on the wire; where the browser did not report it, the one the standard sends. */
function originSent(exchange: Exchange, { hop, leg, ref }: PlacedLeg): string {
  const reported = [leg, hop.preflight, hop.actual].map((one) =>
    one?.sent === undefined ? null : getHeader(one.sent, 'Origin'),
  );
  return reported.find((origin) => origin !== null) ?? expectedOrigin(exchange, ref.hop);
}

export function sameLeg(one: LegRef, other: LegRef): boolean {
  return one.hop === other.hop && one.kind === other.kind;
}
