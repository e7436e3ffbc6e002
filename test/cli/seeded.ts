import type { Target } from '../../src/cli/check/target.ts';
import type { Case, Line } from '../oracle/cases/case.ts';
import { casesOf, hop, OK } from '../oracle/cases/one-fault.ts';
import type { Ports } from '../oracle/cases/places.ts';
import { hopUrl, pageOrigin } from '../oracle/cases/places.ts';
import type { Fault } from '../oracle/faults/fault.ts';
import { withFault } from '../oracle/faults/fault.ts';

/** The values with which each header can be wrong, and Chromium's name for it. */
const WRONG: readonly (readonly [Fault['slot'], string, readonly (readonly string[])[]])[] = [
  ['origin', 'MissingAllowOriginHeader', [[]]],
  ['origin', 'AllowOriginMismatch', [['{origin}/'], ['http://other.test'], ['null']]],
  [
    'origin',
    'MultipleAllowOriginValues',
    [['{origin}', '{origin}'], ['{origin}, http://other.test']],
  ],
  ['origin', 'InvalidAllowOriginValue', [['localhost'], ['"{origin}"'], ['']]],
  ['origin', 'WildcardOriginNotAllowed', [['*']]],
  ['credentials', 'InvalidAllowCredentials', [[], ['True'], ['false'], ['true', 'true']]],
  ['methods', 'MethodDisallowedByPreflightResponse', [[], ['GET, POST'], ['put']]],
  ['methods', 'InvalidAllowMethodsPreflightResponse', [['PUT; DELETE'], ['"PUT"']]],
  ['headers', 'HeaderDisallowedByPreflightResponse', [[], ['x-other'], ['content-type']]],
  ['headers', 'InvalidAllowHeadersPreflightResponse', [['x-a x-b'], ['{names};']]],
];

const HEADER = {
  origin: 'Access-Control-Allow-Origin',
  credentials: 'Access-Control-Allow-Credentials',
  methods: 'Access-Control-Allow-Methods',
  headers: 'Access-Control-Allow-Headers',
} as const;

export interface Seeded {
  readonly case: Case;
  /** What Chromium says of it. */
  readonly name: string;
}

/** Every way in which one header of one response can be wrong: one server each. */
export function seeded(): Seeded[] {
  const legs = ['preflight', 'actual'] as const;
  return [...legs.flatMap((leg) => headerFaults(leg)), ...statusFaults()];
}

function headerFaults(leg: Fault['leg']): Seeded[] {
  return WRONG.filter(([slot]) => leg === 'preflight' || isOfBoth(slot)).flatMap(
    ([slot, name, ways]) =>
      ways.map((values, at) => {
        const lines = slot === 'status' ? [] : values.map((value): Line => [HEADER[slot], value]);
        const prefix = leg === 'preflight' && isOfBoth(slot) ? 'Preflight' : '';
        const fault: Fault = { leg, slot, lines, name: prefix + name };
        return seed(fault, `${fault.name}-${leg}-${at}`);
      }),
  );
}

function statusFaults(): Seeded[] {
  return [301, 401, 403, 404, 405, 500].map((status) => {
    const fault: Fault = {
      leg: 'preflight',
      slot: 'status',
      status,
      name: 'PreflightInvalidStatus',
    };
    return seed(fault, `status-${status}`);
  });
}

function isOfBoth(slot: Fault['slot']): boolean {
  return slot === 'origin' || slot === 'credentials';
}

function seed(fault: Fault, id: string): Seeded {
  const credentials = /Wildcard|Credentials/.test(fault.name) ? 'include' : 'omit';
  const asked =
    fault.leg === 'preflight' ? ({ method: 'PUT', headers: [['X-A', '1']] } as const) : {};
  const hops: Case['hops'] = [hop({ [fault.leg]: withFault(OK, fault) })];
  const [one] = casesOf({ [id]: { ...asked, credentials, hops } });
  if (one === undefined) throw new Error(id);
  return { case: one, name: fault.name };
}

/** The same server with the fault repaired; it allows this page and no other. */
export function repaired({ case: one }: Seeded): Case {
  const only = {
    ...OK,
    lines: OK.lines.map(([name, value]): Line => [name, value.replace('{origin}', '{caller}')]),
  };
  return { ...one, id: `${one.id}-fixed`, hops: [hop({ preflight: only, actual: only })] };
}

/** What is to be typed to check this case. */
export function targetFor(one: Case, ports: Ports, rest: Partial<Target> = {}): Target {
  return {
    url: hopUrl(one, 0, ports),
    origin: pageOrigin(one.page, ports),
    method: one.method,
    headers: one.headers.map(([name, value]) => ({ name, value })),
    credentials: one.credentials === 'include',
    browser: 'chromium',
    send: true,
    foreign: undefined,
    allowsPrivate: false,
    maxRedirects: 5,
    timeout: 5000,
    ...rest,
  };
}
