import type { Diagnosis, Finding } from '../diagnosis/index.ts';
import { lastHop, parseUrl, valuesOf, withoutFragment } from '../model/index.ts';
import type { AdviceFacts } from './advice-by-reason.ts';
import { BESIDE, IN_THE_CODE, INSTEAD } from './advice-by-reason.ts';
import type { Note } from './note.ts';
import { note } from './note.ts';
import type { Subject } from './policy/subject.ts';
import { answersOf } from './policy/subject.ts';

/**
 * Can a header of this server make the request pass, or bring it further? Not when the root cause
 * lies elsewhere, nor for an opaque origin, which must never be allowed by name.
 */
export function isMendable({ entry, origin }: Subject): boolean {
  const root = decidingErrors(entry.diagnosis).find(({ reason }) => !IN_THE_CODE.has(reason));
  return root !== undefined && origin !== 'null' && !(root.reason in INSTEAD);
}

/** What hinges on hidden credentials decides only where nothing certain does. */
function decidingErrors({ findings }: Diagnosis): Finding[] {
  const errors = findings.filter(({ severity }) => severity === 'error');
  const sure = errors.filter(({ certainty }) => certainty !== 'if-credentialed');
  return sure.length > 0 ? sure : errors;
}

/** What to do besides a configuration, or instead of one. Each sentence once. */
export function adviceFor(subject: Subject): Note[] {
  const facts = factsOf(subject);
  const { findings } = subject.entry.diagnosis;
  const known = findings.flatMap(
    ({ reason }) => (INSTEAD[reason] ?? BESIDE[reason])?.(facts) ?? [],
  );
  const isLost = subject.origin === 'null' && findings.length > 0;
  return isLost && known.length === 0 ? [note('advice-null-page')] : known;
}

function factsOf(subject: Subject): AdviceFacts {
  const status = answersOf(subject).at(-1)?.status;
  return { url: subject.hop.url, finalUrl: finalUrlOf(subject), status: `${status ?? ''}` };
}

/** The last hop reached, or where the answer that was refused points to. */
function finalUrlOf(subject: Subject): string {
  const { url } = lastHop(subject.entry.exchange);
  if (url !== subject.hop.url) return url;
  const locations = answersOf(subject).flatMap(({ headers }) => valuesOf(headers, 'Location'));
  const location = locations[0] ?? url;
  return withoutFragment(parseUrl(location, url)?.href ?? url);
}
