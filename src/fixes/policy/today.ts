import { allowHeaders, allowMethods, corsCheck } from '../../fetch/index.ts';
import type { Answer } from '../../model/index.ts';
import { hasHeader } from '../../model/index.ts';
import type { Existing } from './existing.ts';
import { allowsCredentials, hasGoodResponse, isGood } from './existing.ts';
import { alreadyGranted } from './preflight.ts';
import type { Subject } from './subject.ts';
import { answersOf } from './subject.ts';

/**
 * What today's responses say to these origins in one header. `absent`: nothing, so a line may be
 * added. `right`: what they need, so no line is needed. `present`: something that is or may be in
 * the way, because it contradicts or because a response was not seen.
 */
export type Presence = 'absent' | 'right' | 'present';

/** Header by header, what the server says already and what its preflights lack. */
export interface Today {
  readonly origin: Presence;
  readonly credentials: Presence;
  /**
   * `Access-Control-Allow-Credentials` is sent with a response that is not for these origins. Once
   * they are allowed it would count for them, so it must go.
   */
  readonly dropsCredentials: boolean;
  /**
   * The list in a preflight's response must be replaced, not added to: browsers cannot read it, or
   * its `*` would allow these origins any header, which they may not send today.
   */
  readonly replacesMethods: boolean;
  readonly replacesHeaders: boolean;
  /** What the preflight's response lists already, for whomever, as received. */
  readonly listsHeaders: readonly string[];
}

export interface Needs {
  readonly credentials: boolean;
  /** A response of ours will stand in for the preflight's. */
  readonly isPreflightTaken: boolean;
  /** Origins are added that the responses say nothing of. */
  readonly isWider: boolean;
}

export function todayOf(subjects: readonly Subject[], existing: Existing, needs: Needs): Today {
  const isNew = needs.isPreflightTaken || needs.isWider;
  const isSeen = subjects.every(isWhollySeen) && !isNew;
  return {
    origin: originPresence(subjects, existing, needs, isSeen),
    credentials: credentialsPresence(subjects, existing, isSeen && needs.credentials),
    dropsCredentials: !needs.credentials && subjects.flatMap(answersOf).some(isForOthers),
    ...preflightLists(subjects),
  };
}

function originPresence(
  subjects: readonly Subject[],
  existing: Existing,
  { credentials }: Needs,
  isSeen: boolean,
): Presence {
  if (isSeen && subjects.every((subject) => isRight(subject, credentials))) return 'right';
  return existing.kind === 'nothing' || isSilentList(existing) ? 'absent' : 'present';
}

/** Only the value for this origin counts: whether credentials are allowed is another header's. */
function isRight(subject: Subject, credentials: boolean): boolean {
  return answersOf(subject).every(({ headers }) => {
    const failure = corsCheck(subject.origin, credentials, headers);
    return failure === undefined || failure === 'credentials-not-true';
  });
}

function credentialsPresence(
  subjects: readonly Subject[],
  existing: Existing,
  mayBeRight: boolean,
): Presence {
  const answers = subjects.flatMap(answersOf);
  if (mayBeRight && answers.every(allowsCredentials)) return 'right';
  if (answers.some(({ headers }) => hasHeader(headers, CREDENTIALS))) return 'present';
  return existing.kind === 'nothing' || subjects.every(hasGoodResponse) ? 'absent' : 'present';
}

/** An error without `Access-Control-Allow-Origin` may lack what other responses have for them. */
function isForOthers(response: Answer): boolean {
  const { headers } = response;
  return hasHeader(headers, CREDENTIALS) && (isGood(response) || hasHeader(headers, ALLOW_ORIGIN));
}

const ALLOW_ORIGIN = 'Access-Control-Allow-Origin';
const CREDENTIALS = 'Access-Control-Allow-Credentials';

/** A list that these origins are not on says nothing to them. */
function isSilentList({ kind, values, isChosen }: Existing): boolean {
  return kind === 'list' && values.length === 0 && !isChosen;
}

function isWhollySeen({ hop: { preflight, actual } }: Subject): boolean {
  return actual.answer !== undefined && (preflight === undefined || preflight.answer !== undefined);
}

function preflightLists(subjects: readonly Subject[]) {
  const lists = subjects.map((subject) => {
    const headers = subject.hop.preflight?.answer?.headers ?? [];
    const [methods, names] = [allowMethods(headers), allowHeaders(headers)];
    return {
      replacesMethods: methods.invalid !== undefined,
      replacesHeaders: names.invalid !== undefined || opensAll(subject, names.items),
      listsHeaders: names.items,
    };
  });
  return {
    replacesMethods: lists.some((one) => one.replacesMethods),
    replacesHeaders: lists.some((one) => one.replacesHeaders),
    listsHeaders: [...new Set(lists.flatMap((one) => one.listsHeaders))],
  };
}

function opensAll(subject: Subject, names: readonly string[]): boolean {
  return names.includes('*') && !alreadyGranted(subject).headerNames.includes('*');
}
