import type { Entry } from '../../diagnosis/index.ts';
import type { RequestOutcome } from './cors-request.ts';
import { CorsRequest } from './cors-request.ts';
import { judge, judgeMixed } from './credentials.ts';
import type { Target } from './target.ts';
import { isRepeatable } from './target.ts';
import type { OpenFinding } from './too-open.ts';
import { findTooOpen } from './too-open.ts';

/** What the check of one target came to. */
export interface Check {
  readonly target: Target;
  readonly ending: RequestOutcome['ending'];
  /** As the browser would have seen it. */
  readonly entry: Entry;
  /** The request as it fares once its preflight passes; only where a preflight stopped it. */
  readonly behind: Entry | undefined;
  readonly open: readonly OpenFinding[];
  readonly requests: number;
}

/**
 * Sends what a browser would send for this target, judges it, and looks for origins that the server
 * should not let in. At most two requests a hop, one more behind a preflight that failed, and five
 * that look for servers that let anybody in.
 */
export async function check(target: Target): Promise<Check> {
  const outcome = await new CorsRequest(target).send();
  const behind = await sendWithoutPreflight(target, outcome);
  const open = await openFindings(target, outcome);
  return {
    target,
    ending: outcome.ending,
    entry:
      outcome.mixed === undefined
        ? judge(outcome.exchange, target.credentials)
        : judgeMixed(outcome.exchange, target.credentials, outcome.mixed),
    behind: behind === undefined ? undefined : judge(behind.exchange, target.credentials),
    open: open.findings,
    requests: outcome.requests + (behind?.requests ?? 0) + open.requests,
  };
}

/** Browsers stop at a refused preflight, and show the faults behind it only when it is fixed. */
function sendWithoutPreflight(
  target: Target,
  { ending, exchange, isPublic, mixed }: RequestOutcome,
): Promise<RequestOutcome | undefined> {
  const { hops } = exchange;
  const isStopped = ending === 'blocked' && hops.length === 1 && hops[0].actual.sent === undefined;
  if (!isStopped || mixed !== undefined || !isRepeatable(target)) return Promise.resolve(undefined);
  return new CorsRequest(target, { withPreflight: false, isPublic }).send();
}

function openFindings(target: Target, { ending, isPublic, requests }: RequestOutcome) {
  const isSilent = ending === 'no-response' || ending === 'private' || requests === 0;
  if (target.foreign === undefined || isSilent)
    return Promise.resolve({ findings: [], requests: 0 });
  return findTooOpen(target, target.foreign, target.allowsPrivate || !isPublic);
}
