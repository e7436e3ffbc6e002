import { parseUrl } from '../../model/index.ts';
import type { Command } from '../note.ts';
import { note } from '../note.ts';
import type { Policy } from '../policy/policy.ts';
import type { ShellWord } from './quoted.ts';
import { shell } from './quoted.ts';
import { shellUrl, shellWord } from './shell.ts';

/**
 * curl for both legs. `-g`: brackets and braces of a URL are no patterns. The actual leg is checked
 * with GET whatever the request was: it changes nothing, and any answer must carry the headers.
 */
export function verifyCommands(policy: Policy): Command[] {
  const target = shellUrl(withoutLogin(policy.url));
  const origin = shellWord(`Origin: ${anOrigin(policy)}`);
  const actual = shell`curl -g -sS -o /dev/null -D - -H ${origin} --url ${target}`;
  const checks = [{ purpose: note('verify-actual'), code: actual }];
  if (!policy.answersPreflight) return checks;
  const question = shell`-H ${origin}${askingFor(policy)}`;
  const code = shell`curl -g -sS -o /dev/null -D - -X OPTIONS ${question} --url ${target}`;
  return [{ purpose: note('verify-preflight'), code }, ...checks];
}

function anOrigin({ origins }: Policy): string {
  return origins === 'any' ? 'https://anyone.example' : (origins[0] ?? '');
}

function askingFor({ methods, requestHeaders }: Policy): ShellWord {
  const method = shellWord(`Access-Control-Request-Method: ${methods[0] ?? 'GET'}`);
  if (requestHeaders.length === 0) return shell` -H ${method}`;
  const names = shellWord(`Access-Control-Request-Headers: ${requestHeaders.join(',')}`);
  return shell` -H ${method} -H ${names}`;
}

/** A name and password in the address belong into no shell history. */
function withoutLogin(url: string): string {
  const parsed = parseUrl(url);
  if (parsed === undefined) return url;
  parsed.username = '';
  parsed.password = '';
  return parsed.href;
}
