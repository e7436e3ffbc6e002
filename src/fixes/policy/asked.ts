import { isCorsSafelistedMethod } from '../../fetch/index.ts';
import { valuesOf } from '../../model/index.ts';
import type { Note } from '../note.ts';
import type { Quoted } from '../quoting/quoted.ts';
import type { Admitted } from '../quoting/quoting.ts';
import { admit, admitKept } from '../quoting/quoting.ts';
import type { PlanOptions } from './options.ts';
import type { Granted } from './preflight.ts';
import { alreadyGranted, questionOf } from './preflight.ts';
import type { Subject } from './subject.ts';

/** What the requests ask for, allow-listed. */
export interface Asked {
  readonly origins: readonly Quoted[];
  readonly methods: readonly Quoted[];
  /** The methods asked for, without those that are merely kept. */
  readonly asks: readonly Quoted[];
  readonly requestHeaders: readonly Quoted[];
  readonly exposedHeaders: readonly Quoted[];
  /** What these origins may do today and no text says, because it may not be written. */
  readonly unkept: readonly string[];
  readonly refused: readonly Note[];
}

/** The union of what each request needs and of what the reader adds. */
export function askedBy(subjects: readonly Subject[], options: PlanOptions): Asked {
  const questions = subjects.map(questionOf);
  const origins = admit('origin', [...subjects.map(originOf), ...(options.addOrigins ?? [])]);
  const methods = admit(
    'method',
    questions.map(({ method }) => usable(method)),
  );
  const headers = admit(
    'header',
    withMcp(questions.flatMap(({ headerNames }) => headerNames).filter(isReal)),
  );
  const exposed = admit('header', options.exposedHeaders ?? []);
  const isWider = (options.addOrigins ?? []).length > 0;
  const granted = {
    methods: keptOf(subjects, isWider, (one) => one.methods),
    headers: keptOf(subjects, isWider, (one) => one.headerNames),
  };
  const kept = {
    methods: admitKept('method', granted.methods),
    headers: admitKept('header', granted.headers),
  };
  const written: ReadonlySet<string> = new Set([...kept.methods, ...kept.headers]);
  return {
    origins: origins.values,
    asks: methods.values,
    methods: [...new Set([...methods.values, ...kept.methods])],
    requestHeaders: union(headers, kept.headers),
    exposedHeaders: exposed.values,
    unkept: [...granted.methods, ...granted.headers].filter((name) => !written.has(name)),
    refused: [origins, methods, headers, exposed].flatMap(({ refused }) => refused),
  };
}

/** `*` allows what nobody can list, so it is only kept where all of these origins have it today. */
function keptOf(
  subjects: readonly Subject[],
  isWider: boolean,
  listOf: (granted: Granted) => readonly string[],
): string[] {
  const lists = subjects.map((subject) => listOf(alreadyGranted(subject)));
  const isPublic = subjects.every(({ hop }) =>
    valuesOf(hop.preflight?.answer?.headers ?? [], 'Access-Control-Allow-Origin').includes('*'),
  );
  const hasAny = lists.every((list) => list.includes('*')) && (isPublic || !isWider);
  return lists.flat().filter((value) => value !== '*' || hasAny);
}

function originOf({ origin }: Subject): string {
  return origin;
}

/** The standard upper-cases all common methods but `patch`; the page must, the server cannot. */
function usable(method: string): string {
  const upper = method.toUpperCase();
  return upper === 'PATCH' || isCorsSafelistedMethod(upper) ? upper : method;
}

/** An answer's header sent as a request header is the page's mistake; allowing it fixes nothing. */
function isReal(name: string): boolean {
  return !name.toLowerCase().startsWith('access-control-');
}

/**
 * A client of the Model Context Protocol sends one of its headers with the first request and the other
 * with all that follow: allowed one by one, each would fail after the other.
 * https://modelcontextprotocol.io/specification/2025-06-18/basic/transports
 */
function withMcp(names: readonly string[]): string[] {
  const isMcp = names.some((name) => name.startsWith('mcp-'));
  return [...new Set(isMcp ? [...names, 'mcp-protocol-version', 'mcp-session-id'] : names)];
}

/** Header names compare without case; the spelling that was asked for wins. */
function union({ values }: Admitted, kept: readonly Quoted[]): Quoted[] {
  const seen = new Set<string>();
  return [...values, ...kept].filter((value) => {
    const key = value.toLowerCase();
    return !seen.has(key) && seen.add(key) !== undefined;
  });
}
