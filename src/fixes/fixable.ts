import type { Diagnosis, Finding } from '../diagnosis/index.ts';
import { fixableBy as whoFixes } from '../diagnosis/index.ts';
import type { ConditionId, FixableBy, ReasonId } from '../reasons/index.ts';
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
const REDIRECTS: ReadonlySet<ReasonId> = new Set<ReasonId>([
  'CORSExternalRedirectNotAllowed',
  'missing-on-redirect',
  'redirect-trailing-slash',
]);

/**
 * Is something else to be done before any CORS header helps? What the status asks for, where that keeps
 * the request from succeeding whatever its headers; the right address, where another service answered;
 * what a library or an extension adds, where it is to be kept from this server.
 */
export function linesComeSecond(finding: Finding): boolean {
  const { reason, conditions = [] } = finding;
  if (isKeptAway(finding) || isPagesLogin(finding)) return true;
  if (conditions.includes('refused-by-cors-code')) return false;
  if (reason === 'missing-on-preflight') return conditions.includes('html-response');
  if (!OF_STATUS.has(reason)) return false;
  if (conditions.some((one) => OWN_REMEDY.has(one))) return true;
  // OPTIONS passed: it is no list that refuses what came after it.
  if (reason === 'missing-on-error' && conditions.includes('preflight-passed')) return true;
  // Its plugin never runs for a route that takes no OPTIONS.
  if (reason === 'preflight-method-not-allowed' && conditions.includes('from-gateway')) return true;
  // No location passes the path on: the headers would make nothing come.
  const isNotFound = reason !== 'preflight-status' && conditions.includes('status-404');
  return isNotFound && conditions.includes('from-nginx') && conditions.includes('html-response');
}

/** As much of a finding as says what is to be done. */
export type Advised = Pick<Finding, 'reason' | 'vars' | 'conditions' | 'fixableBy'>;

/** Who can do what comes first: as the reason says, or the page, where its code is what to change first. */
export function whoActsFirst(finding: Advised): FixableBy {
  if (isKeptAway(finding)) return finding.vars['by'] === 'extension' ? 'user' : 'page';
  if (finding.reason === 'net-tls' && finding.conditions?.includes('url-is-loopback'))
    return 'user';
  return isPagesLogin(finding) || isFirstInThePage(finding) ? 'page' : whoFixes(finding);
}

/** The page asked for a login itself: only a navigation gets there, whatever headers it sends. */
function isPagesLogin({ reason, conditions = [] }: Advised): boolean {
  const isTarget = conditions.includes('redirects');
  const isElsewhere = ['redirects-to-login', 'redirects-to-presigned'] as const;
  if (!isTarget || isElsewhere.some((one) => conditions.includes(one))) return false;
  return reason === 'missing-on-redirect' && conditions.includes('login-asked-for');
}

/** Its manifest’s element, its URL, or the header that made the browser ask. */
function isFirstInThePage({ reason, conditions = [] }: Advised): boolean {
  if (reason === 'preflight-network') return conditions.includes('preflight-avoidable');
  if (reason !== 'redirect-to-login') return false;
  return conditions.includes('type-manifest') || conditions.includes('preflight-redirects');
}

/** By `lib/added-by.ts`; what a vendor's SDK, htmx or tus adds, this server has to allow. */
function isKeptAway({ vars: { by = '' } }: Advised): boolean {
  return !['', 'sdk', 'htmx', 'tus'].includes(by);
}

const OF_STATUS: ReadonlySet<ReasonId> = new Set<ReasonId>([
  'missing-on-error',
  'preflight-method-not-allowed',
  'preflight-status',
]);

/**
 * Statuses of which no other response would come, whatever headers it has: limits, gateways,
 * certificates, exceptions.
 */
const OWN_REMEDY: ReadonlySet<ConditionId> = new Set([
  'status-500',
  'status-by-platform',
  'client-certificate-likely',
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
