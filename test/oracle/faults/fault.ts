import type { AnswerSpec, Line } from '../cases/case.ts';
import type { Random } from '../cases/random.ts';

export type Slot = 'origin' | 'credentials' | 'status' | 'methods' | 'headers';

/** One thing wrong on one leg, independent of every other. */
export interface Fault {
  readonly leg: 'preflight' | 'actual';
  readonly slot: Slot;
  /** Puts it wrong on an answer that is right. */
  readonly lines?: readonly Line[];
  readonly status?: number;
  /** Chromium's name for it. */
  readonly name: string;
}

const HEADER: Readonly<Record<Exclude<Slot, 'status'>, string>> = {
  origin: 'Access-Control-Allow-Origin',
  credentials: 'Access-Control-Allow-Credentials',
  methods: 'Access-Control-Allow-Methods',
  headers: 'Access-Control-Allow-Headers',
};

/** The ways in which one header can be wrong: its lines instead of the right one. */
type Ways = Readonly<Record<string, readonly (readonly string[])[]>>;

const ORIGIN: Ways = {
  MissingAllowOriginHeader: [[]],
  AllowOriginMismatch: [['{origin}/'], ['http://other.test'], ['null']],
  MultipleAllowOriginValues: [['{origin}', '{origin}'], ['{origin}, http://other.test']],
  InvalidAllowOriginValue: [['localhost'], ['"{origin}"'], ['']],
};

const WILDCARD: Ways = { WildcardOriginNotAllowed: [['*']] };

const CREDENTIALS: Ways = { InvalidAllowCredentials: [[], ['True'], ['false'], ['true', 'true']] };

const METHODS: Ways = {
  MethodDisallowedByPreflightResponse: [[], ['GET, POST'], ['put']],
  InvalidAllowMethodsPreflightResponse: [['PUT; DELETE'], ['"PUT"']],
};

const HEADERS: Ways = {
  HeaderDisallowedByPreflightResponse: [[], ['x-other'], ['content-type']],
  InvalidAllowHeadersPreflightResponse: [['x-a x-b'], ['{names};']],
};

/** A fault for this place, chosen by chance. */
export function faultAt(
  random: Random,
  leg: Fault['leg'],
  slot: Slot,
  credentialed: boolean,
): Fault {
  if (slot === 'status') {
    const status = random.pick([401, 403, 404, 405, 500, 501]);
    return { leg, slot, status, name: 'PreflightInvalidStatus' };
  }
  const ways = waysOf(slot, credentialed);
  const name = random.pick(Object.keys(ways));
  const values = random.pick(ways[name] ?? []);
  const prefix = leg === 'preflight' && (slot === 'origin' || slot === 'credentials');
  const lines = values.map((value): Line => [HEADER[slot], value]);
  return { leg, slot, lines, name: prefix ? `Preflight${name}` : name };
}

function waysOf(slot: Exclude<Slot, 'status'>, credentialed: boolean): Ways {
  if (slot === 'origin') return credentialed ? { ...ORIGIN, ...WILDCARD } : ORIGIN;
  return { credentials: CREDENTIALS, methods: METHODS, headers: HEADERS }[slot];
}

/** The answer with this fault. */
export function withFault(answer: AnswerSpec, { slot, lines, status }: Fault): AnswerSpec {
  if (slot === 'status' || lines === undefined) return { ...answer, status: status ?? 500 };
  const others = answer.lines.filter(([name]) => name !== HEADER[slot]);
  return { ...answer, lines: [...others, ...lines] };
}
