import { firstTainted } from '../fetch/index.ts';
import type { Exchange, Hop, Leg } from '../model/index.ts';
import { getHeader, hasHeader, legsOf, originOf } from '../model/index.ts';
import type { LegRef } from './diagnosis.ts';

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
 * `Sec-Fetch-Mode`; there an `Origin` header stands for cors (docs/browsers/chromium.md, Fields). A
 * request of which no sending was recorded is not taken for cors: ORB and CORP stop plain loads.
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
