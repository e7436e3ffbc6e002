import type { Fix } from '../../fix.ts';
import { insert } from '../../fix.ts';
import type { Note } from '../../note.ts';
import { note } from '../../note.ts';
import type { Policy } from '../../policy/policy.ts';
import { replacingWarnings } from '../../policy/warnings.ts';
import type { Quoted } from '../../quoting/quoted.ts';
import { config, joinQuoted } from '../../quoting/quoted.ts';

/** The policy as what an answer must carry, for any other server and for programs. */
export function compile(policy: Policy): Fix[] {
  const access = accessLines(policy);
  const response = insert('response', '', joinQuoted(access, '\n'));
  const preflight = joinQuoted([...access, ...preflightLines(policy)], '\n');
  const { answersPreflight } = policy;
  return [
    {
      server: 'headers',
      variant: 'only',
      blocks: [response, ...(answersPreflight ? [insert('preflight', '', preflight)] : [])],
      placement: [
        note('headers-place', { path: policy.path }),
        ...(answersPreflight ? [note('headers-preflight')] : []),
        ...others(policy),
        note('headers-one'),
      ],
      apply: [],
      warnings: replacingWarnings(policy),
    },
  ];
}

/** The list shows the first origin; a program compares and answers with the one that asked. */
function others({ origins }: Policy): Note[] {
  if (origins === 'any' || origins.length < 2) return [];
  return [note('headers-origins', { origins: joinQuoted(origins, ', ') })];
}

function accessLines({ origins, credentials, exposedHeaders }: Policy): Quoted[] {
  const origin = origins === 'any' ? config`*` : (origins[0] ?? config``);
  const list = joinQuoted(exposedHeaders, ', ');
  return [
    config`Access-Control-Allow-Origin: ${origin}`,
    ...(credentials ? [config`Access-Control-Allow-Credentials: true`] : []),
    ...(list === '' ? [] : [config`Access-Control-Expose-Headers: ${list}`]),
    ...(origins === 'any' ? [] : [config`Vary: Origin`]),
  ];
}

function preflightLines({ methods, requestHeaders }: Policy): Quoted[] {
  const names = joinQuoted(requestHeaders, ', ');
  return [
    config`Access-Control-Allow-Methods: ${joinQuoted(methods, ', ')}`,
    ...(names === '' ? [] : [config`Access-Control-Allow-Headers: ${names}`]),
    config`Access-Control-Max-Age: 600`,
  ];
}
