import {
  allowHeaders,
  allowMethods,
  isMethodAllowed,
  isOkStatus,
  namesNotAllowed,
} from '../../fetch/index.ts';
import type { Answer } from '../../model/index.ts';
import { getHeader, tokensOf, valuesOf } from '../../model/index.ts';
import { questionOf } from './preflight.ts';
import type { Subject } from './subject.ts';
import { answersOf } from './subject.ts';

/**
 * What the server says about CORS already.
 * `nothing`: no response carries any. `constant`: one fixed origin for everyone. `list`: origins
 * are compared. `public`: `*`. `application`: what stands behind the server sends it.
 * `duplicate`: two values at once. `unknown`: the responses do not tell.
 */
export type ExistingKind =
  | 'nothing'
  | 'constant'
  | 'list'
  | 'public'
  | 'application'
  | 'duplicate'
  | 'unknown';

export const EXISTING_KINDS = [
  'unknown',
  'nothing',
  'constant',
  'list',
  'public',
  'application',
  'duplicate',
] as const satisfies readonly ExistingKind[];

export interface Existing {
  readonly kind: ExistingKind;
  /** The reader said so; else it is read from the responses, which do not tell who sends it. */
  readonly isChosen: boolean;
  /** Values of `Access-Control-Allow-Origin` in the responses, each once, as received. */
  readonly values: readonly string[];
  /** Any site may read a response, from a sandboxed frame: `credentials`, as the user signed in. */
  readonly allowsNull: false | 'public' | 'credentials';
}

/** What the responses show, or what the reader chose. */
export function existingOf(subjects: readonly Subject[], chosen?: ExistingKind): Existing {
  const values = [...new Set(subjects.flatMap(answersOf).flatMap(allowOrigins))];
  const kind = chosen ?? recognised(subjects, values);
  const answers = subjects.flatMap(answersOf);
  return { kind, isChosen: chosen !== undefined, values, allowsNull: nullAccess(answers) };
}

/** Only what a response proves: whether other origins would be sent back as well, none shows. */
function nullAccess(answers: readonly Answer[]): Existing['allowsNull'] {
  const allowing = answers.filter((answer) => allowOrigins(answer).join() === 'null');
  if (allowing.length === 0) return false;
  return allowing.some(allowsCredentials) ? 'credentials' : 'public';
}

function allowOrigins({ headers }: Answer): string[] {
  return valuesOf(headers, 'Access-Control-Allow-Origin');
}

function recognised(subjects: readonly Subject[], values: readonly string[]): ExistingKind {
  if (values.length === 0) return withoutValue(subjects);
  if (subjects.flatMap(answersOf).some(isDuplicate)) return 'duplicate';
  if (values.includes('*')) return 'public';
  const isCompared = values.every((value) => subjects.some(({ origin }) => origin === value));
  return isCompared || variesByOrigin(subjects) ? 'list' : 'constant';
}

/** An error, a redirect or a preflight alone may lack what other responses of the same address carry. */
function withoutValue(subjects: readonly Subject[]): ExistingKind {
  if (!subjects.every(hasGoodResponse)) return 'unknown';
  return variesByOrigin(subjects) ? 'list' : 'nothing';
}

/** Every leg was answered, and the actual request by what is really there. */
export function hasGoodResponse({ hop: { preflight, actual } }: Subject): boolean {
  const isAnswered = preflight === undefined || preflight.answer !== undefined;
  return isAnswered && isGood(actual.answer);
}

/** A redirect may lack what its target has, and an error what other responses have. */
export function isGood(response: Answer | undefined): boolean {
  return response !== undefined && (isOkStatus(response.status) || response.status === 304);
}

function isDuplicate(answer: Answer): boolean {
  const values = allowOrigins(answer);
  return values.length > 1 || values.some((value) => value.includes(','));
}

function variesByOrigin(subjects: readonly Subject[]): boolean {
  const answers = subjects.flatMap(answersOf);
  return answers.some(({ headers }) => tokensOf(getHeader(headers, 'Vary')).includes('origin'));
}

/**
 * Would one more entry in the list that is there let these requests pass? Only where the responses
 * show all else that they need: what the list gives to those on it, nobody has seen.
 */
export function isListEnough(
  subjects: readonly Subject[],
  { kind, values }: Existing,
  credentials: boolean,
): boolean {
  const isMissing = kind === 'list' && values.length === 0;
  return isMissing && subjects.every((subject) => lacksOnlyOrigin(subject, credentials));
}

function lacksOnlyOrigin(subject: Subject, credentials: boolean): boolean {
  const { preflight, actual } = subject.hop;
  const isSeen = actual.answer === undefined || isGood(actual.answer);
  const isAsked = preflight === undefined || isAllowed(subject, preflight.answer, credentials);
  return isSeen && isAsked && (!credentials || answersOf(subject).every(allowsCredentials));
}

function isAllowed(subject: Subject, answer: Answer | undefined, credentials: boolean): boolean {
  return (
    answer !== undefined && isOkStatus(answer.status) && isListed(subject, answer, credentials)
  );
}

/** Does a preflight's response hold the method and the headers that it was asked for? */
export function isListed(subject: Subject, { headers }: Answer, credentials: boolean): boolean {
  const { method, headerNames } = questionOf(subject);
  return (
    isMethodAllowed(method, credentials, allowMethods(headers)) &&
    namesNotAllowed(headerNames, credentials, allowHeaders(headers)).length === 0
  );
}

export function allowsCredentials({ headers }: Answer): boolean {
  const values = valuesOf(headers, 'Access-Control-Allow-Credentials');
  return values.length === 1 && values[0] === 'true';
}

/** The lists of today that lack something, as they came, and what they lack: see `lacksOf`. */
export interface Lacks {
  readonly methods: readonly string[];
  readonly headers: readonly string[];
  readonly missing: { readonly methods: readonly string[]; readonly headers: readonly string[] };
}

/**
 * Is one more method or header name all that the server's own CORS code needs? Only where its lists came
 * whole: what is absent may hold more than anybody saw, and `*` means everything.
 */
export function lacksOf(subjects: readonly Subject[]): Lacks | undefined {
  const [subject, ...others] = subjects;
  const answer = subject?.hop.preflight?.answer;
  if (subject === undefined || answer === undefined || others.length > 0) return undefined;
  const errors = subject.entry.diagnosis.findings.filter(
    ({ severity, certainty, leg }) =>
      severity === 'error' &&
      certainty !== 'if-credentialed' &&
      leg.kind === 'preflight' &&
      leg.hop === subject.hopIndex,
  );
  if (!errors.every(({ reason }) => NAMED.includes(reason))) return undefined;
  const [method, header] = NAMED.map((id) => errors.find(({ reason }) => reason === id));
  const { method: asked, headerNames } = questionOf(subject);
  const lists = {
    methods: method === undefined ? [] : tokensIn(answer, 'Access-Control-Allow-Methods'),
    headers: header === undefined ? [] : tokensIn(answer, 'Access-Control-Allow-Headers'),
  };
  if (!isListSeen(method, lists.methods) || !isListSeen(header, lists.headers)) return undefined;
  const missing = {
    methods: method === undefined ? [] : [asked],
    headers: header === undefined ? [] : headerNames.filter((one) => !holds(lists.headers, one)),
  };
  return method === header ? undefined : { ...lists, missing };
}

/** What names a method or a header, and that CORS code refused, which says no more than these. */
const NAMED: readonly string[] = [
  'CORSMethodNotFound',
  'CORSMissingAllowHeaderFromPreflight',
  'cors-layer-refused',
];

/** A list that fails came, and is no star; one that does not is not looked at. */
function isListSeen(finding: unknown, list: readonly string[]): boolean {
  return finding === undefined || (list.length > 0 && !list.includes('*'));
}

function tokensIn({ headers }: Answer, name: string): string[] {
  return valuesOf(headers, name)
    .flatMap((value) => value.split(','))
    .map((one) => one.trim())
    .filter((one) => one !== '');
}

function holds(list: readonly string[], name: string): boolean {
  return list.some((one) => one.toLowerCase() === name.toLowerCase());
}
