import type { Exchange, HeaderList, Leg } from '../model/index.ts';
import { legsOf } from '../model/index.ts';

/** Braces, quotes and field names that go into the stored text of each part. */
const PER_EXCHANGE = 300;
const PER_LEG = 80;
const PER_HEADER = 24;

/** About as many characters as the exchange has when stored; cheaper than to serialise it. */
export function weightOf(exchange: Exchange): number {
  const hops = exchange.hops.map(
    (hop) => hop.url.length + legsOf(hop).reduce((sum, leg) => sum + weightOfLeg(leg), 0),
  );
  return hops.reduce((sum, weight) => sum + weight, PER_EXCHANGE);
}

function weightOfLeg({ sent = [], answer }: Leg): number {
  return PER_LEG + weightOfList(sent) + weightOfList(answer?.headers ?? []);
}

function weightOfList(list: HeaderList): number {
  return list.reduce((sum, { name, value }) => sum + PER_HEADER + name.length + value.length, 0);
}
