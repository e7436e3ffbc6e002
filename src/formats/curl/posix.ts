import type { ShellWord } from '../../fixes/quoting/quoted.ts';
import { shell } from '../../fixes/quoting/quoted.ts';
import { shellWord } from '../../fixes/quoting/shell.ts';
import type { Call } from './call.ts';

/**
 * For sh, bash, zsh and their like. `-g`: brackets and braces of a URL are no patterns;
 * `--path-as-is`: nor are its dots. Prints status and headers of the answer, not its body.
 */
export function posixCommand({ method, url, headers }: Call): string {
  const start = shell`curl -g -sS --path-as-is -o /dev/null -D -`;
  const words = [methodWord(method), ...headers.map((line) => shell`-H ${shellWord(line)}`)];
  return [start, ...words, shell`--url ${shellWord(url)}`].filter((word) => word !== '').join(' ');
}

/** With `-X HEAD` curl would wait for a body that never comes. */
function methodWord(method: string): ShellWord {
  if (method === 'HEAD') return shell`--head`;
  return method === 'GET' ? shell`` : shell`-X ${shellWord(method)}`;
}
