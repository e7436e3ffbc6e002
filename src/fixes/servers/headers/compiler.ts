import type { Fix } from '../../fix.ts';
import { insert } from '../../fix.ts';
import { note } from '../../note.ts';
import type { Policy } from '../../policy/policy.ts';
import { headersWarnings } from '../../policy/warnings.ts';
import type { Quoted } from '../../quoting/quoted.ts';
import { config, joinQuoted } from '../../quoting/quoted.ts';

/** The policy as what a response must carry, whatever the server. */
export function compile(policy: Policy): Fix[] {
  const { answersPreflight, path } = policy;
  const access = accessLines(policy);
  const preflight = joinQuoted([...access, ...preflightLines(policy)], '\n');
  return [
    {
      server: 'headers',
      variant: 'only',
      blocks: [
        ...(answersPreflight ? [insert('preflight', path, preflight)] : []),
        insert('response', path, joinQuoted(access, '\n')),
      ],
      placement: [...(answersPreflight ? [note('headers-preflight')] : []), note('headers-one')],
      apply: [],
      warnings: headersWarnings(policy),
      ...whose(policy),
    },
  ];
}

/** The list shows the first origin; a program compares and sends back the one that asked. */
function whose({ origins }: Policy): Pick<Fix, 'changes'> {
  if (origins === 'any') return {};
  const [origin = config``, ...others] = origins;
  if (others.length === 0) return { changes: [note('headers-origin', { origin })] };
  return { changes: [note('headers-origins', { origins: joinQuoted(origins, ', ') })] };
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
