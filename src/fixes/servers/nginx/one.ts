import type { Policy } from '../../policy/policy.ts';
import type { Quoted } from '../../quoting/quoted.ts';
import { config, joinQuoted } from '../../quoting/quoted.ts';
import { answerLines, exposeLines, hideLines, preflightHeaderLines } from './lines.ts';

/** One origin, or everyone: constant headers, no access to http{} needed. */
export function oneOrigin(policy: Policy, origin: Quoted): Quoted {
  return joinQuoted(
    [
      ...hideLines(policy),
      config`add_header Access-Control-Allow-Origin "${origin}" always;`,
      ...credentialLines(policy),
      ...exposeLines(policy),
      ...(policy.origins === 'any' ? [] : [config`add_header Vary "Origin" always;`]),
      ...preflightHeaderLines(policy),
      ...answerLines(policy),
    ],
    '\n',
  );
}

function credentialLines({ credentials }: Policy): Quoted[] {
  return credentials ? [config`add_header Access-Control-Allow-Credentials "true" always;`] : [];
}
