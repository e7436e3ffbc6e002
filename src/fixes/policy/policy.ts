import { corsCheck } from '../../fetch/index.ts';
import { getHeader, originOf, parseUrl, valuesOf } from '../../model/index.ts';
import type { Note } from '../note.ts';
import { note } from '../note.ts';
import type { Quoted } from '../quoting/quoted.ts';
import { admitKept, admitQuietly, visible } from '../quoting/quoting.ts';
import type { Asked } from './asked.ts';
import { askedBy } from './asked.ts';
import type { Existing } from './existing.ts';
import { existingOf, isListEnough, lacksOf } from './existing.ts';
import type { PlanOptions } from './options.ts';
import { preflightNeed } from './preflight.ts';
import type { Scope } from './scope.ts';
import { markOf, scopeOf } from './scope.ts';
import type { Subject } from './subject.ts';
import { answersOf, redirectTargets, unseenTargets } from './subject.ts';
import type { Today } from './today.ts';
import { todayOf } from './today.ts';
import type { Upstream } from './upstream.ts';
import { mayUpstreamSendCors, upstreamOf } from './upstream.ts';

/** What a server must send for these requests to pass, in no server's language. */
export interface Policy {
  /** `any` stands for `*`: public data only, never with credentials. Else never empty. */
  readonly origins: 'any' | readonly Quoted[];
  /** The origins of the requests, also where `origins` is `any`. */
  readonly readers: readonly Quoted[];
  /** Proved, granted today, or the reader's word. */
  readonly credentials: boolean;
  /** What the requests ask for, and what today's preflight response grants these origins. */
  readonly methods: readonly Quoted[];
  readonly requestHeaders: readonly Quoted[];
  readonly exposedHeaders: readonly Quoted[];
  /** The methods that the requests ask for. */
  readonly asks: readonly Quoted[];
  readonly today: Today;
  /**
   * `leave`: preflights pass as they are. `add`: whoever answers them today keeps doing so, with
   * more headers. `take`: the configuration answers these preflights itself.
   */
  readonly preflight: 'leave' | 'add' | 'take';
  /** Not `leave`. */
  readonly answersPreflight: boolean;
  /** A login stops the preflight today. */
  readonly preflightNeedsLogin: boolean;
  readonly upstream: Upstream;
  /** Something upstream may send headers of the same kind. */
  readonly hidesUpstream: boolean;
  readonly scope: Scope;
  readonly site: boolean;
  /** The scope's first path. */
  readonly path: Quoted;
  /** What is there already, and stays for everybody else. */
  readonly existing: Existing;
  /** One more entry in the list that is there would do. */
  readonly extendsList: boolean;
  /** What one more entry in these lists of today would do for, where that is all. */
  readonly lacks?: Lists | undefined;
  /** The address that failed, as it went over the network: never to be written as it is. */
  readonly url: string;
  /** What to know that only the responses tell. */
  readonly warnings: readonly Note[];
  /** Ends the names of variables, so that two texts on one server never meet. */
  readonly mark: Quoted;
}

interface Lists {
  readonly methods: readonly Quoted[];
  readonly headers: readonly Quoted[];
  readonly added: { readonly methods: readonly Quoted[]; readonly headers: readonly Quoted[] };
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
  const credentials =
    options.credentials ?? subjects.some((one) => isCredentialed(one) || isCredentialsGranted(one));
  const targets = subjects.flatMap((one) => [...redirectTargets(one), ...unseenTargets(one)]);
  const seen = seenBy(subjects, options, asked, credentials);
  // What answers below the path today was not seen: only where nothing speaks CORS is the folder safe.
  const width = options.scope ?? (seen.existing.kind === 'nothing' ? undefined : 'endpoint');
  const scope = scopeOf([subjects[0].hop.url, ...targets], width);
  const policy: Policy = {
    ...pick(asked),
    ...seen,
    origins: options.publicData === true && !credentials ? 'any' : asked.origins,
    readers: asked.origins,
    credentials,
    extendsList:
      asked.exposedHeaders.length === 0 &&
      options.publicData !== true &&
      isListEnough(subjects, seen.existing, credentials),
    scope,
    site: scope.kind === 'site',
    path: scope.paths[0],
    lacks: lackedBy(subjects, asked, seen.existing),
    url: subjects[0].hop.url,
    warnings: unsure(subjects, options),
    mark: markFor(subjects[0].hop.url, asked, scope, credentials),
  };
  return {
    policy,
    refused: [
      ...asked.refused,
      ...scope.refused,
      ...refusedPublic(options, credentials),
      ...(seen.answersPreflight ? unkeptNotes(asked) : []),
    ],
  };
}

/** Whole, with what is missing in front; none where a name may not be written. */
function lackedBy(subjects: readonly Subject[], asked: Asked, { isChosen, kind }: Existing) {
  const isOther = isChosen && kind !== 'list';
  const lacks = isOther || asked.exposedHeaders.length > 0 ? undefined : lacksOf(subjects);
  if (lacks === undefined) return undefined;
  const { missing } = lacks;
  const added = {
    methods: admitQuietly('method', missing.methods),
    headers: admitQuietly('header', missing.headers),
  };
  const kept = {
    methods: admitKept('method', lacks.methods),
    headers: admitKept('header', lacks.headers),
  };
  const isWhole = LISTS.every(
    (list) =>
      added[list].length === missing[list].length &&
      kept[list].length === new Set(lacks[list]).size,
  );
  if (!isWhole) return undefined;
  const whole = (list: (typeof LISTS)[number]) =>
    added[list].length === 0 ? [] : [...added[list], ...kept[list]];
  return { methods: whole('methods'), headers: whole('headers'), added };
}

const LISTS = ['methods', 'headers'] as const;

function pick({ methods, requestHeaders, exposedHeaders, asks }: Asked) {
  return { methods, requestHeaders, exposedHeaders, asks };
}

/** What follows from today's responses. */
function seenBy(
  subjects: readonly Subject[],
  options: PlanOptions,
  asked: Asked,
  credentials: boolean,
) {
  const needs = subjects.map((subject) => preflightNeed(subject, credentials));
  const preflight = needs.find((need) => need === 'take') ?? needs.find((need) => need === 'add');
  const existing = existingOf(subjects, options.existing);
  const isWider = asked.origins.length > new Set(subjects.map(({ origin }) => origin)).size;
  return {
    preflight: preflight ?? 'leave',
    answersPreflight: preflight !== undefined,
    preflightNeedsLogin: subjects.some(isLoginAsked),
    upstream: options.upstream ?? upstreamOf(subjects),
    hidesUpstream: options.upstream !== 'static' && mayUpstreamSendCors(subjects),
    existing,
    today: todayOf(subjects, existing, {
      credentials,
      isPreflightTaken: preflight === 'take',
      isWider,
    }),
  } as const;
}

/** All that a text says: texts that differ never share a name. */
function markFor(url: string, asked: Asked, scope: Scope, credentials: boolean): Quoted {
  const { origins, methods, requestHeaders, exposedHeaders } = asked;
  const lists = [origins, methods, requestHeaders, exposedHeaders, scope.paths].map((list) =>
    list.join(),
  );
  return markOf([parseUrl(url)?.host ?? '', ...lists, scope.kind, String(credentials)]);
}

/**
 * What this origin may do today stays so: some response that was seen allows it, or means to: it names
 * this very origin with credentials, in a list, twice, or with a slash or path behind it.
 */
function isCredentialsGranted({ origin, ...subject }: Subject): boolean {
  return answersOf(subject).some(
    ({ headers }) =>
      corsCheck(origin, true, headers) === undefined ||
      (getHeader(headers, 'Access-Control-Allow-Credentials') === 'true' &&
        valuesOf(headers, 'Access-Control-Allow-Origin').some((value) => isMeant(value, origin))),
  );
}

function isMeant(value: string, origin: string): boolean {
  return value.split(',').some((one) => originOf(one) === origin);
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

/** Enough to know what is meant. */
const SHOWN = 5;

function unkeptNotes({ unkept }: Asked): Note[] {
  if (unkept.length === 0) return [];
  return [note('refused-kept', { values: unkept.slice(0, SHOWN).map(visible).join(', ') })];
}

function unsure(subjects: readonly Subject[], { credentials }: PlanOptions): Note[] {
  const modes = subjects.map(({ entry }) => entry.diagnosis.credentials.mode);
  const open = credentials === undefined && !modes.includes('include') && modes.includes('unknown');
  return open ? [note('credentials-unknown')] : [];
}
