import type { Note } from './fix.ts';
import { note } from './note.ts';
import type { Policy } from './policy/policy.ts';

/** What to know whatever the server: whom the text lets in, and what browsers remember. */
export function policyWarnings(policy: Policy): Note[] {
  return [...trust(policy), ...(policy.answersPreflight ? [note('preflight-cache')] : [])];
}

function trust({ origins, credentials }: Policy): Note[] {
  if (origins === 'any') return [note('public-data')];
  const list = origins.join(', ');
  return [
    credentials ? note('trust-credentials', { origins: list }) : note('trust', { origins: list }),
  ];
}
