import type { Leg } from '../../model/index.ts';

/** One request header that matters to CORS. */
export interface AskedLine {
  readonly name: string;
  readonly value: string;
  /** Length of a secret value that was never recorded. */
  readonly hidden?: number;
}

/** In the order in which they are shown. */
const TELLING = [
  'origin',
  'access-control-request-method',
  'access-control-request-headers',
  'cookie',
  'authorization',
  'proxy-authorization',
];

/** The request headers of a leg that decide what the server has to allow. */
export function askedOn(leg: Leg): AskedLine[] {
  return (leg.sent ?? [])
    .filter(({ name }) => rank(name) >= 0)
    .toSorted((a, b) => rank(a.name) - rank(b.name))
    .map(({ name, value, hidden }) => ({
      name,
      value,
      ...(hidden === undefined ? {} : { hidden }),
    }));
}

function rank(name: string): number {
  return TELLING.indexOf(name.toLowerCase());
}
