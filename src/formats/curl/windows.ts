import type { Call } from './call.ts';

/**
 * For a window of Windows' cmd.exe, typed or pasted (a batch file reads `%` differently). Prints
 * status and headers of the answer, not its body.
 */
export function windowsCommand({ method, url, headers }: Call): string {
  return [
    'curl -g -sS --path-as-is -o NUL -D -',
    ...methodWords(method),
    ...headers.map((line) => `-H ${cmdWord(withoutExclamation(line))}`),
    `--url ${cmdWord(url.replaceAll('!', '%21'))}`,
  ].join(' ');
}

function methodWords(method: string): string[] {
  if (method === 'HEAD') return ['--head'];
  return method === 'GET' ? [] : [`-X ${cmdWord(method)}`];
}

/** Where delayed expansion is on, nothing keeps `!NAME!` from being replaced. */
function withoutExclamation(line: string): string {
  return line.includes('!') ? line.replace(/: .*$/, ': YOUR-VALUE') : line;
}

/**
 * Printable ASCII without `!` as one argument. First quoted for the program's own parser, where
 * backslashes count only before a quotation mark; then every character with a meaning for cmd.exe
 * gets a caret, the quotation marks too, so that cmd.exe never reads it as quoted and every caret
 * is removed. A caret after each `%` makes any `%NAME%` the name of no variable.
 */
export function cmdWord(text: string): string {
  const quoted = `"${text.replace(/(\\*)"/g, '$1$1\\"').replace(/\\+$/, '$&$&')}"`;
  return quoted.replace(/[^\w .,/=+~-]|(?<=%)[\w .,/=+~-]/g, '^$&');
}
