import type { PreflightQuestion } from '../../fetch/index.ts';
import {
  allowHeaders,
  allowMethods,
  corsCheck,
  isMethodAllowed,
  namesNotAllowed,
  preflightQuestion,
} from '../../fetch/index.ts';
import type { Answer } from '../../model/index.ts';
import type { Subject } from './subject.ts';

/**
 * Must the server's configuration answer the preflight itself? Only where the present answer to it
 * fails: taking over a preflight that the application answers well would take its other methods
 * and headers away.
 *
 * @param credentials whether the policy allows them: `*` then stands for nothing
 */
export function needsPreflightAnswer(subject: Subject, credentials: boolean): boolean {
  const answer = subject.hop.preflight?.answer;
  return isRefused(subject) || (credentials && answer !== undefined && fallsShort(subject, answer));
}

/** What hinges on hidden credentials does not count: our own headers mend that much. */
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

/**
 * What this very origin may already do there. Kept when we take the preflight over, so that the fix
 * takes nothing away; what was granted to other origins only is not handed on.
 */
export function alreadyGranted({ hop, origin }: Subject): {
  methods: readonly string[];
  headerNames: readonly string[];
} {
  const answered = hop.preflight?.answer?.headers ?? [];
  const headers = corsCheck(origin, false, answered) === undefined ? answered : [];
  return {
    methods: allowMethods(headers).items,
    headerNames: allowHeaders(headers).items,
  };
}
