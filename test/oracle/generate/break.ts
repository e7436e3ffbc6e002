import type { AnswerSpec, Case, HopSpec, Line } from '../cases/case.ts';
import type { Random } from '../cases/random.ts';
import {
  ALLOW_CREDENTIALS,
  ALLOW_HEADERS,
  ALLOW_METHODS,
  ALLOW_ORIGINS,
  BAD_STATUSES,
  REDIRECT_STATUSES,
} from './values.ts';

type Breaker = (random: Random, answer: AnswerSpec) => AnswerSpec;

const ORIGIN = 'Access-Control-Allow-Origin';

/** Puts one thing wrong (or merely odd) on one leg of one hop. */
export function broken(random: Random, testCase: Case): Case {
  const at = random.integer(testCase.hops.length);
  const leg = random.chance(isPreflighted(testCase) ? 0.65 : 0.1) ? 'preflight' : 'actual';
  const breaker = leg === 'preflight' ? preflightBreaker(random) : actualBreaker(random);
  if (random.chance(0.04)) return withHop(testCase, at, (hop) => ({ ...hop, ...dead(random) }));
  return withHop(testCase, at, (hop) => ({ ...hop, [leg]: breaker(random, hop[leg]) }));
}

/** A guess that only steers what is tried; the browser decides. */
function isPreflighted({ method, headers, upload, loader }: Case): boolean {
  const simple = ['GET', 'HEAD', 'POST'].includes(method) && headers.length === 0;
  return !simple || upload === true || loader === 'beacon';
}

function preflightBreaker(random: Random): Breaker {
  const often = { origin: 30, page: 22, methods: 12, headers: 12 };
  const kind = random.weigh({ ...often, credentials: 10, status: 5, redirect: 4, accident: 4 });
  return BREAKERS[kind];
}

function actualBreaker(random: Random): Breaker {
  const often = { origin: 56, credentials: 16, status: 10 };
  const kind = random.weigh({ ...often, page: 10, location: 2, accident: 6 });
  return BREAKERS[kind];
}

const BREAKERS = {
  origin: breakOrigin,
  credentials: (random: Random, answer: AnswerSpec) =>
    replaced(random, answer, 'Access-Control-Allow-Credentials', ALLOW_CREDENTIALS),
  methods: (random: Random, answer: AnswerSpec) =>
    replaced(random, answer, 'Access-Control-Allow-Methods', ALLOW_METHODS),
  headers: (random: Random, answer: AnswerSpec) =>
    replaced(random, answer, 'Access-Control-Allow-Headers', ALLOW_HEADERS),
  status: (random: Random, answer: AnswerSpec) => ({
    ...answer,
    status: random.pick(BAD_STATUSES),
  }),
  redirect: (random: Random, answer: AnswerSpec) => ({
    ...answer,
    status: random.pick(REDIRECT_STATUSES),
    lines: random.chance(0.5)
      ? answer.lines
      : [...answer.lines, ['Location', '/elsewhere'] as const],
  }),
  /** The commonest of all: a server's own error page, which knows nothing of CORS. */
  page: (random: Random) => ({
    status: random.pick(BAD_STATUSES),
    lines: [['Content-Type', 'text/html'] as const],
  }),
  location: (random: Random, answer: AnswerSpec) => ({
    ...answer,
    status: random.pick(REDIRECT_STATUSES),
    lines: [...answer.lines, ['Location', random.pick(LOCATIONS)] as const],
  }),
  accident: (random: Random, answer: AnswerSpec) => ({
    ...answer,
    accident: random.pick(['reset', 'empty', 'garbage', 'short'] as const),
  }),
} as const satisfies Record<string, Breaker>;

const LOCATIONS = [
  '',
  'http://',
  'http://[',
  'file:///etc/hostname',
  'data:text/plain,x',
  'mailto:ada@shop.test',
  'http://ada:secret@other.test/',
  '//ada@other.test/',
  'about:blank',
  'foo://bar',
] as const;

function breakOrigin(random: Random, answer: AnswerSpec): AnswerSpec {
  const kind = random.weigh({ removed: 25, doubled: 18, odd: 57 });
  if (kind === 'removed') return { ...answer, lines: without(answer.lines, ORIGIN) };
  if (kind === 'odd') return replaced(random, answer, ORIGIN, ALLOW_ORIGINS);
  const second = random.chance(0.6) ? '{origin}' : random.pick(ALLOW_ORIGINS);
  return { ...answer, lines: [...answer.lines, [ORIGIN, second]] };
}

function replaced(
  random: Random,
  answer: AnswerSpec,
  name: string,
  values: readonly string[],
): AnswerSpec {
  const others = without(answer.lines, name);
  if (random.chance(0.2)) return { ...answer, lines: others };
  const again: Line[] = random.chance(0.08) ? [[name, random.pick(values)]] : [];
  return { ...answer, lines: [...others, [name, random.pick(values)], ...again] };
}

function without(lines: readonly Line[], name: string): Line[] {
  return lines.filter(([one]) => one.toLowerCase() !== name.toLowerCase());
}

function dead(random: Random): Partial<HopSpec> {
  return { site: random.pick(['dead', 'nowhere', 'tls'] as const) };
}

function withHop(testCase: Case, at: number, change: (hop: HopSpec) => HopSpec): Case {
  const hops = testCase.hops.map((hop, index) => (index === at ? change(hop) : hop));
  const [first, ...rest] = hops;
  return first === undefined ? testCase : { ...testCase, hops: [first, ...rest] };
}
