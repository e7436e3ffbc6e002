import type { Header, HeaderList } from '../../model/index.ts';
import type { Policy } from '../policy/policy.ts';

/**
 * What the policy's configuration sends with an answer to OPTIONS. No `Access-Control-Max-Age`: a
 * remembered preflight would outlive the preview. No `Vary`: it decides nothing here, and setting
 * it would take away what the server says.
 */
export function preflightHeaders(policy: Policy, origin: string): HeaderList {
  const { answersPreflight, methods, requestHeaders } = policy;
  const lists = [
    ...header('Access-Control-Allow-Methods', methods.join(', ')),
    ...header('Access-Control-Allow-Headers', requestHeaders.join(', ')),
  ];
  return [...accessHeaders(policy, origin), ...(answersPreflight ? lists : [])];
}

/** What it sends with every other answer. */
export function actualHeaders(policy: Policy, origin: string): HeaderList {
  const exposed = header('Access-Control-Expose-Headers', policy.exposedHeaders.join(', '));
  return [...accessHeaders(policy, origin), ...exposed];
}

function accessHeaders({ origins, credentials }: Policy, origin: string): HeaderList {
  const allowed = origins === 'any' ? '*' : origin;
  return [
    ...header('Access-Control-Allow-Origin', allowed),
    ...header('Access-Control-Allow-Credentials', credentials ? 'true' : ''),
  ];
}

function header(name: string, value: string): Header[] {
  return value === '' ? [] : [{ name, value }];
}
