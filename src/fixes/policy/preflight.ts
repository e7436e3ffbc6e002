import type { PreflightQuestion } from '../../fetch/index.ts';
import {
  allowHeaders,
  allowMethods,
  corsCheck,
  isMethodAllowed,
  isOkStatus,
  namesNotAllowed,
  preflightQuestion,
} from '../../fetch/index.ts';
import type { Answer } from '../../model/index.ts';
import type { Subject } from './subject.ts';

/**
 * What must become of this request's preflights. `leave`: they pass. `add`: the present answer has
 * an ok status and only lacks headers, so whoever gives it keeps giving it. `take`: its status, a
 * redirect or its silence stops the request whatever headers it has.
 *
 * @param credentials whether the policy allows them: `*` then stands for nothing
 */
export function preflightNeed(subject: Subject, credentials: boolean): 'leave' | 'add' | 'take' {
  const answer = subject.hop.preflight?.answer;
  if (answer === undefined) return isRefused(subject) ? 'take' : 'leave';
  if (!isOkStatus(answer.status)) return 'take';
  return isRefused(subject) || (credentials && fallsShort(subject, answer)) ? 'add' : 'leave';
}

/** What hinges on hidden credentials does not count: our own headers fix that much. */
function isRefused({ entry, hopIndex }: Subject): boolean {
  return entry.diagnosis.findings.some(
    ({ severity, leg, certainty }) =>
      severity === 'error' &&
      certainty !== 'if-credentialed' &&
      leg.kind === 'preflight' &&
      leg.hop === hopIndex,
  );
}

function fallsShort(subject: Subject, { headers }: Answer): boolean {
  const { method, headerNames } = questionOf(subject);
  return (
    !isMethodAllowed(method, true, allowMethods(headers)) ||
    namesNotAllowed(headerNames, true, allowHeaders(headers)).length > 0
  );
}

/** What the page asked to do: the preflight's question, or the plain request's method. */
export function questionOf({ hop }: Subject): PreflightQuestion {
  const asked = preflightQuestion(hop.preflight?.sent);
  return asked ?? { method: hop.actual.method, headerNames: [] };
}

/** The lists of a preflight's response, `*` among them where it is sent. */
export interface Granted {
  readonly methods: readonly string[];
  readonly headerNames: readonly string[];
}

/**
 * What this very origin may already do there. Kept when we take the preflight over, so that the fix
 * takes nothing away; what was granted to other origins only is not handed on.
 */
export function alreadyGranted({ hop, origin }: Subject): Granted {
  const answer = hop.preflight?.answer;
  // A refused preflight grants nothing, whatever it lists.
  const answered = answer !== undefined && isOkStatus(answer.status) ? answer.headers : [];
  const headers = corsCheck(origin, false, answered) === undefined ? answered : [];
  return {
    methods: allowMethods(headers).items,
    headerNames: allowHeaders(headers).items,
  };
}
