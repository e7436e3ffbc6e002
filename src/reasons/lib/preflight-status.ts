import { isOkStatus, redirectLocation } from '../../fetch/index.ts';
import type { Answer } from '../../model/index.ts';

/** Statuses of a server that has nothing to answer OPTIONS with at this address. */
export const NO_OPTIONS: ReadonlySet<number> = new Set([404, 405, 501]);

/** Statuses of a server, or of a proxy (407), that wants to know first who asks. */
export const NEEDS_LOGIN: ReadonlySet<number> = new Set([401, 403, 407]);

/** Is this a preflight's answer whose status alone says no? A redirect is refused as a redirect. */
export function isRefusedStatus(answer: Answer | undefined): answer is Answer {
  if (answer === undefined || isOkStatus(answer.status)) return false;
  return redirectLocation(answer) === undefined;
}
