import type { Note } from '../note.ts';
import { note } from '../note.ts';
import type { Policy } from './policy.ts';

/** What a text made from this policy changes and for whom: one line, sentence by sentence. */
export function changesOf(policy: Policy): Note[] {
  const { origins, path, site } = policy;
  const names = namesOf(policy);
  if (origins === 'any') return [note('changes-public', { names, path })];
  const list = origins.join(', ');
  const allows = site
    ? note('changes-site', { origins: list, names })
    : note('changes-path', { origins: list, names, path });
  return [allows, ...credentials(policy), ...exposed(policy), note('changes-nobody-else')];
}

function namesOf({ methods, requestHeaders }: Policy): string {
  return [...new Set([...methods, ...requestHeaders])].join(', ');
}

function credentials(policy: Policy): Note[] {
  return policy.credentials ? [note('changes-credentials')] : [];
}

function exposed({ exposedHeaders }: Policy): Note[] {
  if (exposedHeaders.length === 0) return [];
  return [note('changes-exposed', { names: exposedHeaders.join(', ') })];
}
