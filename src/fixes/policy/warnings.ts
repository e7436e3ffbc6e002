import type { Note } from '../note.ts';
import { note } from '../note.ts';
import type { Policy } from './policy.ts';

/** What to know whatever the server: whom the text lets in, and what browsers remember. */
export function policyWarnings(policy: Policy): Note[] {
  const cache = policy.answersPreflight ? [note('preflight-cache')] : [];
  return [...trust(policy), ...cache, ...policy.warnings];
}

function trust({ origins, credentials }: Policy): Note[] {
  if (origins === 'any') return [note('public-data')];
  const list = origins.join(', ');
  return [
    credentials ? note('trust-credentials', { origins: list }) : note('trust', { origins: list }),
  ];
}
