import type { AnswerSpec, Case, HopSpec, Line } from './case.ts';

export const ORIGIN = 'Access-Control-Allow-Origin';
export const CREDENTIALS = 'Access-Control-Allow-Credentials';
export const METHODS = 'Access-Control-Allow-Methods';
export const HEADERS = 'Access-Control-Allow-Headers';

export const RIGHT: readonly Line[] = [
  [ORIGIN, '{origin}'],
  [CREDENTIALS, 'true'],
  [METHODS, '{method}'],
  [HEADERS, '{names}'],
];

/** An answer that is right but for the lines given; no value at all leaves the header out. */
export function answer(name?: string, ...values: readonly string[]): AnswerSpec {
  const others = RIGHT.filter(([one]) => one !== name);
  return { status: 200, lines: [...others, ...values.map((value): Line => [name ?? '', value])] };
}

export const OK = answer();

export function hop(change: Partial<HopSpec> = {}): HopSpec {
  return { site: 'port', preflight: OK, actual: OK, ...change };
}

/** The actual answer of a simple GET, refused. */
export const actual = (spec: AnswerSpec): Partial<Case> => ({ hops: [hop({ actual: spec })] });
/** The preflight of a PUT, refused. */
export const preflight = (spec: AnswerSpec): Partial<Case> => ({
  method: 'PUT',
  headers: [['X-A', '1']],
  hops: [hop({ preflight: spec })],
});
export const credentialed = (change: Partial<Case>): Partial<Case> => ({
  ...change,
  credentials: 'include',
});

/** Answers a redirect to the next hop. */
export const redirect = { ...OK, status: 302 };

const CASE = {
  page: 'local',
  place: 'page',
  loader: 'fetch',
  method: 'GET',
  headers: [],
  credentials: 'same-origin',
  cookies: false,
  hops: [hop()],
} as const;

/** The cases of a table, each under its key. */
export function casesOf(table: Readonly<Record<string, Partial<Case>>>): Case[] {
  return Object.entries(table).map(([id, change]): Case => ({ ...CASE, ...change, id }));
}
