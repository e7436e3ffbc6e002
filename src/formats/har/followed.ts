import { corsCheck } from '../../fetch/index.ts';
import { getHeader, originOf } from '../../model/index.ts';
import type { HarRequest } from './request.ts';

/**
 * Did the browser go where this answer sent it? Firefox's files name no error, but a redirect whose
 * own answer fails the CORS check is never followed: a later request to its target is another one.
 */
export function isFollowed(request: HarRequest): boolean {
  const { location, error } = request;
  return location !== undefined && error === undefined && passesUncredentialed(request);
}

/** Would the answer pass if the request carries no credentials, or is none of CORS at all? */
export function passesUncredentialed({ answer, headers, url }: HarRequest): boolean {
  const origin = getHeader(headers, 'Origin');
  if (origin === null || origin === originOf(url)) return true;
  if (getHeader(headers, 'Sec-Fetch-Mode') === 'no-cors') return true;
  return answer !== undefined && corsCheck(origin, false, answer.headers) === undefined;
}
