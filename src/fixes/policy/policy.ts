import { getHeader } from '../../model/index.ts';
import type { Note } from '../note.ts';
import { note } from '../note.ts';
import type { Quoted } from '../quoting/quoted.ts';
import type { Asked } from './asked.ts';
import { askedBy } from './asked.ts';
import type { Existing } from './existing.ts';
import { existingOf } from './existing.ts';
import type { PlanOptions } from './options.ts';
import { needsPreflightAnswer } from './preflight.ts';
import { markOf, scopeOf, wholeSite } from './scope.ts';
import type { Subject } from './subject.ts';
import { answersOf } from './subject.ts';
import type { Upstream } from './upstream.ts';
import { mayUpstreamSendCors, upstreamOf } from './upstream.ts';

/** The least that a server must send for these requests to pass, in no server's language. */
export interface Policy {
  /** `any` stands for `*`: public data only, never with credentials. Else never empty. */
  readonly origins: 'any' | readonly Quoted[];
  readonly credentials: boolean;
  readonly methods: readonly Quoted[];
  readonly requestHeaders: readonly Quoted[];
  readonly exposedHeaders: readonly Quoted[];
  /** The configuration answers preflights itself instead of passing them on. */
  readonly answersPreflight: boolean;
  /** A login stops the preflight today. */
  readonly preflightNeedsLogin: boolean;
  readonly upstream: Upstream;
  /** Headers of the same kind from upstream must be taken out first. */
  readonly hidesUpstream: boolean;
  readonly site: boolean;
  readonly path: Quoted;
  /** What is there already, and stays for everybody else. */
  readonly existing: Existing;
  /** The address that failed, as it went over the network: never to be written as it is. */
  readonly url: string;
  /** What to know that only the responses tell. */
  readonly warnings: readonly Note[];
  /** Ends the names of variables, so that two fixes on one server never meet. */
  readonly mark: Quoted;
}

export interface PolicyResult {
  readonly policy: Policy;
  readonly refused: readonly Note[];
}

/** The policy for requests to one endpoint. The first one's URL gives the path. */
export function policyOf(
  subjects: readonly [Subject, ...Subject[]],
  options: PlanOptions = {},
): PolicyResult {
  const asked = askedBy(subjects, options);
  const credentials = options.credentials ?? subjects.some(isCredentialed);
  const { url } = subjects[0].hop;
  const scope = options.scope === 'site' ? wholeSite : scopeOf(url);
  const policy: Policy = {
    ...pick(asked),
    ...manner(subjects, options, credentials),
    origins: options.publicData === true && !credentials ? 'any' : asked.origins,
    credentials,
    path: scope.path,
    existing: existingOf(subjects, options.existing),
    url,
    warnings: [...replaced(subjects), ...unsure(subjects, options)],
    mark: markOf(url, scope),
  };
  return {
    policy,
    refused: [...asked.refused, ...scope.refused, ...refusedPublic(options, credentials)],
  };
}

function pick({ methods, requestHeaders, exposedHeaders }: Asked) {
  return { methods, requestHeaders, exposedHeaders };
}

function manner(subjects: readonly Subject[], options: PlanOptions, credentials: boolean) {
  return {
    answersPreflight: subjects.some((subject) => needsPreflightAnswer(subject, credentials)),
    preflightNeedsLogin: subjects.some(isLoginAsked),
    upstream: options.upstream ?? upstreamOf(subjects),
    hidesUpstream: options.upstream !== 'static' && mayUpstreamSendCors(subjects),
    site: options.scope === 'site',
  };
}

/** Only what is proved: with `unknown` the answer stays unreadable for credentialed requests. */
function isCredentialed({ entry }: Subject): boolean {
  return entry.diagnosis.credentials.mode === 'include';
}

function isLoginAsked(subject: Subject): boolean {
  const status = subject.hop.preflight?.answer?.status;
  return status === 401 || status === 403;
}

function refusedPublic({ publicData }: PlanOptions, credentials: boolean): Note[] {
  return publicData === true && credentials ? [note('refused-public-credentials')] : [];
}

/** A value that is there today may serve other sites. */
function replaced(subjects: readonly Subject[]): Note[] {
  const values = subjects.flatMap((subject) =>
    answersOf(subject).flatMap(({ headers }) => {
      const value = getHeader(headers, 'Access-Control-Allow-Origin');
      return value === null || value === '' || value === subject.origin ? [] : [value];
    }),
  );
  return [...new Set(values)].map((value) => note('replaces-origin', { value }));
}

function unsure(subjects: readonly Subject[], { credentials }: PlanOptions): Note[] {
  const modes = subjects.map(({ entry }) => entry.diagnosis.credentials.mode);
  const open = credentials === undefined && !modes.includes('include') && modes.includes('unknown');
  return open ? [note('credentials-unknown')] : [];
}
