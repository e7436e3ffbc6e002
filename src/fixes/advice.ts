import type { Diagnosis, Finding } from '../diagnosis/index.ts';
import { lastHop, parseUrl, valuesOf, withoutFragment } from '../model/index.ts';
import type { AdviceFacts } from './advice-by-reason.ts';
import { BESIDE, IN_THE_CODE, INSTEAD } from './advice-by-reason.ts';
import type { Note } from './note.ts';
import { note } from './note.ts';
import type { Subject } from './policy/subject.ts';
import { answersOf, redirectTargets } from './policy/subject.ts';

/**
 * Can a header of this server make the request pass, or bring it further? Not when the root cause
 * lies elsewhere, nor for an opaque origin, which must never be allowed by name.
 */
export function isMendable(subject: Subject): boolean {
  const { entry, origin } = subject;
  const root = decidingErrors(entry.diagnosis).find(({ reason }) => !IN_THE_CODE.has(reason));
  if (root === undefined || origin === 'null') return false;
  return !(root.reason in INSTEAD) || isHeaderlessRedirect(root, subject);
}

/**
 * A redirect within one origin is allowed like any other response: with the header the browser goes
 * on, and a preflight that is answered before the redirect never meets it. One that leads to
 * another origin turns `Origin` into `null`, or is refused whatever it carries.
 */
const REDIRECTS: ReadonlySet<string> = new Set([
  'CORSExternalRedirectNotAllowed',
  'missing-on-redirect',
  'redirect-trailing-slash',
]);

function isHeaderlessRedirect({ reason }: Finding, subject: Subject): boolean {
  return REDIRECTS.has(reason) && redirectTargets(subject).length > 0;
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
  const known = findings.flatMap((finding) =>
    isHeaderlessRedirect(finding, subject)
      ? []
      : ((INSTEAD[finding.reason] ?? BESIDE[finding.reason])?.(facts) ?? []),
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
