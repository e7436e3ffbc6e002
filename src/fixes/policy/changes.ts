import type { Note } from '../note.ts';
import { note } from '../note.ts';
import type { Policy } from './policy.ts';

/**
 * What a text made from this policy changes and for whom: one line, sentence by sentence.
 *
 * @param also header names that the text lets pass besides those of the policy
 */
export function changesOf(policy: Policy, also: readonly string[] = []): Note[] {
  const { origins, scope, site } = policy;
  const path = scope.kind === 'below' ? `${scope.paths[0]}…` : scope.paths.join(', ');
  const names = namesOf(policy, also);
  if (origins === 'any') return [note('changes-public', { names, path })];
  const list = origins.join(', ');
  const allows = site
    ? note('changes-site', { origins: list, names })
    : note('changes-path', { origins: list, names, path });
  return [allows, ...credentials(policy), ...exposed(policy), note('changes-nobody-else')];
}

function namesOf({ methods, requestHeaders }: Policy, also: readonly string[]): string {
  const known = new Set(requestHeaders.map((name) => name.toLowerCase()));
  const others = also.filter((name) => !known.has(name.toLowerCase()));
  // `*` is only ever kept: who has it already gains nothing by it.
  const names = [...methods, ...requestHeaders, ...others].filter((name) => name !== '*');
  return [...new Set(names)].join(', ');
}

/** A header that was not seen may be there: it counts for these origins once they are allowed. */
function credentials({ credentials: isAllowed, today }: Policy): Note[] {
  if (isAllowed) return [note('changes-credentials')];
  const mayBeThere = today.credentials === 'present' && !today.dropsCredentials;
  return mayBeThere ? [note('changes-credentials-unseen')] : [];
}

function exposed({ exposedHeaders }: Policy): Note[] {
  if (exposedHeaders.length === 0) return [];
  return [note('changes-exposed', { names: exposedHeaders.join(', ') })];
}

/** What one more entry in the list that is there changes. */
export function listChanges({ readers }: Policy): Note[] {
  return [note('changes-list', { origins: readers.join(', ') }), note('changes-nobody-else')];
}
