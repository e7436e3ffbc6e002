import type { Diagnosis, Finding } from '../diagnosis/index.ts';
import { fixableBy as whoFixes } from '../diagnosis/index.ts';
import { reasonById } from '../reasons/index.ts';
import type { Subject } from './policy/subject.ts';
import { redirectTargets } from './policy/subject.ts';

/**
 * Can a header of this server make the request pass, or bring it further? The reason that decides
 * says who can fix it. Never for an opaque origin, which must not be allowed by name.
 */
export function isFixable(subject: Subject): boolean {
  const { entry, origin } = subject;
  const root = decidingErrors(entry.diagnosis).find((finding) => !isInTheCode(finding));
  if (root === undefined || origin === 'null') return false;
  if (REDIRECTS.has(root.reason)) return redirectTargets(subject).length > 0;
  return whoFixes(root) === 'cors-headers';
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

/** A fault of the page's code that does not keep the server's own faults from being fixed. */
export function isInTheCode({ reason, severity }: Finding): boolean {
  const { fixableBy, group } = reasonById(reason);
  return severity === 'error' && fixableBy === 'page' && IN_THE_REQUEST.has(group);
}

const IN_THE_REQUEST: ReadonlySet<string> = new Set(['method', 'request-header']);

/** What hinges on hidden credentials decides only where nothing certain does. */
function decidingErrors({ findings }: Diagnosis): Finding[] {
  const errors = findings.filter(({ severity }) => severity === 'error');
  const sure = errors.filter(({ certainty }) => certainty !== 'if-credentialed');
  return sure.length > 0 ? sure : errors;
}
