import { mayHaveSkippedPreflight } from '../../diagnosis/index.ts';
import { isOkStatus, isRedirectStatus } from '../../fetch/index.ts';
import { isInTheCode } from '../fixable.ts';
import type { PlanOptions } from '../index.ts';
import type { Policy } from '../policy/policy.ts';
import { questionOf } from '../policy/preflight.ts';
import type { Subject } from '../policy/subject.ts';
import { answersOf } from '../policy/subject.ts';
import type { PreviewNote } from './note.ts';
import { previewNote } from './note.ts';
import { rememberedFor, USUAL_MEMORY } from './remembered.ts';

/** What a preview of this fix can show, and everything to know before pressing the button. */
export interface Limits {
  readonly shows: 'all' | 'part';
  readonly notes: readonly PreviewNote[];
}

export function limitsOf(subject: Subject, policy: Policy, options: PlanOptions): Limits {
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
