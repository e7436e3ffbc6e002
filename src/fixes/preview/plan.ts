import type { Entry } from '../../diagnosis/index.ts';
import { mayHaveSkippedPreflight } from '../../diagnosis/index.ts';
import { isOkStatus, isRedirectStatus, redirectLocation } from '../../fetch/index.ts';
import type { VarsOf } from '../../i18n/index.ts';
import type { Header, HeaderList } from '../../model/index.ts';
import { endpointTextOf } from '../../model/index.ts';
import { isFixable, isInTheCode } from '../fixable.ts';
import type { PlanOptions } from '../index.ts';
import type { Policy } from '../policy/policy.ts';
import { policyOf } from '../policy/policy.ts';
import { questionOf } from '../policy/preflight.ts';
import type { Subject } from '../policy/subject.ts';
import { answersOf, subjectOf } from '../policy/subject.ts';
import type { PreviewSpec } from './preview.ts';
import { carriesLogin, endpointFilter, rememberedFor, typesOf, USUAL_MEMORY } from './preview.ts';
import type { PreviewNoteId, PreviewTemplate } from './texts/index.ts';

/**
 * What a preview can show of a fix. `all`: the request passes. `part`: headers are put right, yet
 * something else still blocks it. `none`: there is nothing that it could show.
 */
export interface PreviewPlan {
  readonly shows: 'all' | 'part' | 'none';
  /** Said before the button is pressed. */
  readonly notes: readonly PreviewNote[];
  /** Absent when it shows nothing. */
  readonly spec?: PreviewSpec;
}

/**
 * `undefined` when the exchange was not blocked, or for a cause that is beyond any header's reach:
 * there is nothing to preview then, and nothing to say about it.
 */
export function planPreview(entry: Entry, options: PlanOptions = {}): PreviewPlan | undefined {
  const subject = subjectOf(entry);
  const hopeless = hopelessness(subject);
  if (hopeless !== undefined && entry.diagnosis.outcome === 'blocked') return nothing(hopeless);
  if (!isFixable(subject)) return undefined;
  const { policy } = policyOf([subject], options);
  const obstacle = obstacleOf(subject, policy);
  if (obstacle !== undefined) return nothing(obstacle);
  const { shows, notes } = limitsOf(subject, policy, options);
  return { shows, notes, spec: specOf(subject, policy) };
}

function nothing(why: PreviewNote): PreviewPlan {
  return { shows: 'none', notes: [why] };
}

/** What may have no fix in headers either, though it looks as if it had. */
function hopelessness({ hop }: Subject): PreviewNote | undefined {
  if (carriesLogin(hop.url)) return previewNote('preview-login');
  const answer = hop.preflight?.answer;
  if (answer === undefined || redirectLocation(answer) === undefined) return undefined;
  return previewNote('preview-redirected-preflight', { status: `${answer.status}` });
}

/** What keeps a fix from being shown. */
function obstacleOf(subject: Subject, policy: Policy): PreviewNote | undefined {
  const { entry, origin } = subject;
  if (entry.exchange.tabId < 0) return previewNote('preview-service-worker');
  return isWritable(subject, policy) ? undefined : previewNote('preview-unwritable', { origin });
}

/** Only what passed the allow-list of configurations may stand in a rule. */
function isWritable({ hop, origin, entry }: Subject, { origins }: Policy): boolean {
  const allowed = origins === 'any' || origins.some((one) => one === origin);
  const isPage = entry.exchange.origin === origin;
  return allowed && isPage && endpointFilter(endpointTextOf(hop.url)) !== undefined;
}

function specOf({ hop, origin, entry: { exchange } }: Subject, policy: Policy): PreviewSpec {
  return {
    endpoint: endpointTextOf(hop.url),
    origin,
    types: typesOf(exchange.type),
    preflight: preflightHeaders(policy, origin),
    actual: actualHeaders(policy, origin),
    credentialed: policy.credentials,
    remembered: rememberedFor(hop, exchange.browser),
  };
}

/**
 * What the policy's configuration sends with an answer to OPTIONS. No `Access-Control-Max-Age`: a
 * remembered preflight would outlive the preview. No `Vary`: it decides nothing here, and setting
 * it would take away what the server says.
 */
export function preflightHeaders(policy: Policy, origin: string): HeaderList {
  const { answersPreflight, methods, requestHeaders } = policy;
  const lists = [
    ...header('Access-Control-Allow-Methods', methods.join(', ')),
    ...header('Access-Control-Allow-Headers', requestHeaders.join(', ')),
  ];
  return [...accessHeaders(policy, origin), ...(answersPreflight ? lists : [])];
}

/** What it sends with every other answer. */
export function actualHeaders(policy: Policy, origin: string): HeaderList {
  const exposed = header('Access-Control-Expose-Headers', policy.exposedHeaders.join(', '));
  return [...accessHeaders(policy, origin), ...exposed];
}

function accessHeaders({ origins, credentials }: Policy, origin: string): HeaderList {
  const allowed = origins === 'any' ? '*' : origin;
  return [
    ...header('Access-Control-Allow-Origin', allowed),
    ...header('Access-Control-Allow-Credentials', credentials ? 'true' : ''),
  ];
}

function header(name: string, value: string): Header[] {
  return value === '' ? [] : [{ name, value }];
}

/** What a preview of this fix can show, and everything to know before pressing the button. */
export interface Limits {
  readonly shows: 'all' | 'part';
  readonly notes: readonly PreviewNote[];
}

function limitsOf(subject: Subject, policy: Policy, options: PlanOptions): Limits {
  const blocking = [
    ...preflightStatus(subject),
    ...faultsInTheCode(subject),
    ...leftOut(subject, policy),
    ...doubledInFirefox(subject),
  ];
  const others = [
    ...errorStatus(subject),
    ...redirect(subject),
    ...hiddenCredentials(subject, options),
    ...remembered(subject),
  ];
  return { shows: blocking.length > 0 ? 'part' : 'all', notes: [...blocking, ...others] };
}

/**
 * Rules change headers, never a status (docs/browsers/chromium.md and firefox.md, Changing headers
 * for a preview).
 */
function preflightStatus({ hop }: Subject): PreviewNote[] {
  const status = hop.preflight?.answer?.status;
  if (status === undefined || isOkStatus(status)) return [];
  return [previewNote('preview-status', { status: `${status}` })];
}

function faultsInTheCode({ entry }: Subject): PreviewNote[] {
  return entry.diagnosis.findings.some(isInTheCode) ? [previewNote('preview-code')] : [];
}

/**
 * Names that the allow-list refused stand as placeholders in the fix, and nobody asks for those.
 */
function leftOut(subject: Subject, { requestHeaders, methods }: Policy): PreviewNote[] {
  const { method, headerNames } = questionOf(subject);
  const given = new Set(requestHeaders.map((name) => name.toLowerCase()));
  const names = headerNames.map((name) => name.toLowerCase());
  const lacking = names.some((name) => !given.has(name) && !name.startsWith('access-control-'));
  const isGiven = methods.some((one) => one.toUpperCase() === method.toUpperCase());
  return lacking || !isGiven ? [previewNote('preview-left-out')] : [];
}

/**
 * Firefox counts the lines that came over the wire, whatever a rule makes of them, and only those
 * spelt exactly so (observed). Both arrive joined, so that a list in one line looks the same.
 */
function doubledInFirefox(subject: Subject): PreviewNote[] {
  if (subject.entry.exchange.browser !== 'firefox') return [];
  const headers = answersOf(subject).flatMap((answer) => answer.headers);
  const mayBeTwo = headers.some(
    ({ name, value }) => name === 'Access-Control-Allow-Origin' && value.includes(', '),
  );
  return mayBeTwo ? [previewNote('preview-doubled')] : [];
}

function errorStatus({ hop }: Subject): PreviewNote[] {
  const status = hop.actual.answer?.status ?? 0;
  return status < 400 ? [] : [previewNote('preview-error-status', { status: `${status}` })];
}

function redirect({ hop }: Subject): PreviewNote[] {
  const status = hop.actual.answer?.status ?? 0;
  return isRedirectStatus(status) ? [previewNote('preview-goes-on')] : [];
}

function hiddenCredentials({ entry }: Subject, { credentials }: PlanOptions): PreviewNote[] {
  const hidden = credentials === undefined && entry.diagnosis.credentials.mode === 'unknown';
  return hidden ? [previewNote('preview-credentials')] : [];
}

function remembered({ hop, entry }: Subject): PreviewNote[] {
  const seconds = rememberedFor(hop, entry.exchange.browser);
  if (seconds > USUAL_MEMORY) return [previewNote('preview-remembered', { seconds: `${seconds}` })];
  return mayHaveSkippedPreflight(hop) ? [previewNote('preview-unasked')] : [];
}

/** A sentence about a preview: its id in the preview's texts and the values it carries. */
export interface PreviewNote {
  readonly id: PreviewNoteId;
  readonly vars: Readonly<Record<string, string>>;
}

type Vars<Id extends PreviewNoteId> = VarsOf<PreviewTemplate<Id>>;

/** A variable that its text lacks or does not get is a type error. */
function previewNote<Id extends PreviewNoteId>(
  id: Id,
  ...vars: [Vars<Id>] extends [never] ? [] : [Readonly<Record<Vars<Id>, string>>]
): PreviewNote {
  return { id, vars: vars[0] ?? {} };
}
