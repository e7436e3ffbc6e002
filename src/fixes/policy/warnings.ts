import { isOrigin } from '../../model/index.ts';
import type { Note } from '../note.ts';
import { note } from '../note.ts';
import type { Policy } from './policy.ts';

/** What to know whatever the server: whom the text lets in, and what nobody could see. */
export function policyWarnings(policy: Policy): Note[] {
  return [...unsafe(policy), ...trust(policy), ...policy.warnings];
}

/** For the plain headers: they are for some origins, and what is sent today is for all others. */
export function headersWarnings(policy: Policy): Note[] {
  const { existing, readers, answersPreflight } = policy;
  const known = new Set<string>(readers);
  const others = existing.values.filter((value) => isAccepted(value) && !known.has(value));
  return [
    ...unsafe(policy),
    ...trust(policy),
    ...(answersPreflight ? [note('preflight-cache')] : []),
    ...others.map((value) => note('stays-for-others', { value })),
    ...policy.warnings,
  ];
}

/** No site can rely on a value that no browser accepts. */
function isAccepted(value: string): boolean {
  return value === '*' || isOrigin(value);
}

/** Nobody who has access loses it by a fix: what nobody should have is closed for itself. */
function unsafe({ existing: { allowsNull } }: Policy): Note[] {
  if (allowsNull === false) return [];
  return [note(allowsNull === 'credentials' ? 'unsafe-null-credentials' : 'unsafe-null')];
}

function trust({ origins, credentials }: Policy): Note[] {
  if (origins === 'any') return [note('public-data')];
  const list = origins.join(', ');
  return [
    credentials ? note('trust-credentials', { origins: list }) : note('trust', { origins: list }),
  ];
}
