import type { AnswerSpec, Case, Line } from '../cases/case.ts';
import type { Random } from '../cases/random.ts';
import { randomOf } from '../cases/random.ts';
import type { Fault, Slot } from './fault.ts';
import { faultAt, withFault } from './fault.ts';

/** A request that would pass but for its faults. */
export interface FaultyRequest {
  readonly id: string;
  readonly credentialed: boolean;
  readonly cookies: boolean;
  readonly faults: readonly Fault[];
}

type Place = readonly [leg: Fault['leg'], slot: Slot];

const PLACES: readonly Place[] = [
  ['preflight', 'origin'],
  ['preflight', 'status'],
  ['preflight', 'methods'],
  ['preflight', 'headers'],
  ['actual', 'origin'],
];

/** Without credentials nobody looks at `Access-Control-Allow-Credentials`. */
const CREDENTIALED: readonly Place[] = [
  ...PLACES,
  ['preflight', 'credentials'],
  ['actual', 'credentials'],
];

/** The request of this number, with one to five faults. */
export function faultyRequest(seed: number, index: number): FaultyRequest {
  const random = randomOf(seed ^ 0x5eed, index);
  const credentialed = random.chance(0.6);
  const places = chosen(random, credentialed ? CREDENTIALED : PLACES, 1 + random.integer(5));
  const faults = places.map(([leg, slot]) => faultAt(random, leg, slot, credentialed));
  return { id: `f${seed}-${index}`, credentialed, cookies: random.chance(0.5), faults };
}

function chosen(random: Random, places: readonly Place[], count: number): Place[] {
  const left = [...places];
  return Array.from({ length: count }).flatMap(() => left.splice(random.integer(left.length), 1));
}

const RIGHT: readonly Line[] = [
  ['Access-Control-Allow-Origin', '{origin}'],
  ['Access-Control-Allow-Credentials', 'true'],
  ['Access-Control-Allow-Methods', 'PUT'],
  ['Access-Control-Allow-Headers', '{names}'],
];

/** The request as a case for a real browser, in this round of its repair. */
export function caseOf({ id, credentialed, cookies, faults }: FaultyRequest, round = 0): Case {
  const answer = (leg: Fault['leg']): AnswerSpec =>
    faults
      .filter((fault) => fault.leg === leg)
      .reduce<AnswerSpec>(withFault, { status: 200, lines: RIGHT });
  return {
    id: `${id}r${round}`,
    page: 'local',
    place: 'page',
    loader: 'fetch',
    method: 'PUT',
    headers: [['X-A', '1']],
    credentials: credentialed ? 'include' : 'same-origin',
    cookies,
    hops: [{ site: 'port', preflight: answer('preflight'), actual: answer('actual') }],
  };
}

/** The request without one of its faults. */
export function without(request: FaultyRequest, fault: Fault): FaultyRequest {
  return { ...request, faults: request.faults.filter((one) => one !== fault) };
}
