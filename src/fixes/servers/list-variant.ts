import type { Fix } from '../fix.ts';
import type { Policy } from '../policy/policy.ts';
import { config } from '../quoting/quoted.ts';

/** In a line that extends a list: the name that the list's own line has. */
export const VARIABLE = config`{variable}`;

/**
 * Adds the way that extends the list that is there, where that is enough: first when the reader says
 * that it is a list of this server, else last, since an application may hold it.
 */
export function withList(
  policy: Policy,
  fixes: readonly Fix[],
  listed: (policy: Policy) => Fix,
): Fix[] {
  if (!policy.extendsList) return [...fixes];
  return policy.existing.isChosen ? [listed(policy), ...fixes] : [...fixes, listed(policy)];
}
