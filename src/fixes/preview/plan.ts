import type { Entry } from '../../diagnosis/index.ts';
import { redirectLocation } from '../../fetch/index.ts';
import { isFixable } from '../fixable.ts';

import type { PlanOptions } from '../index.ts';
import type { Policy } from '../policy/policy.ts';
import { policyOf } from '../policy/policy.ts';
import type { Subject } from '../policy/subject.ts';
import { subjectOf } from '../policy/subject.ts';
import { carriesLogin, endpointFilter, endpointTextOf } from './endpoint.ts';
import { actualHeaders, preflightHeaders } from './headers.ts';
import { limitsOf } from './limits.ts';
import type { PreviewNote } from './note.ts';
import { previewNote } from './note.ts';
import type { PreviewSpec } from './preview.ts';
import { rememberedFor } from './remembered.ts';
import { typesOf } from './types.ts';

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
