import type { Answer } from '../model/index.ts';
import { valuesOf } from '../model/index.ts';
import { isRedirectStatus } from './status.ts';

/**
 * Where an answer redirects to, as the server wrote it. Browsers see no redirect in a redirect
 * status without a `Location`, and of several lines take the first that is not empty; both browsers
 * do so on preflights too (test/oracle).
 *
 * @see https://fetch.spec.whatwg.org/#concept-response-location-url
 */
export function redirectLocation(answer: Answer | undefined): string | undefined {
  if (answer === undefined || !isRedirectStatus(answer.status)) return undefined;
  return valuesOf(answer.headers, 'Location').find((value) => value !== '');
}
