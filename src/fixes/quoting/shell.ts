import type { ShellWord } from './quoted.ts';
import { markShellWord } from './quoted.ts';

/** What a URL on the wire consists of; anything else (control, bidi, blank) is not pasted. */
const PRINTABLE_URL = /^https?:\/\/[!-~]{1,2048}$/;
export const NO_URL = 'https://YOUR-URL.example/';

/** The URL if a terminal may be given it, else a placeholder. */
export function printableUrl(url: string): string {
  return PRINTABLE_URL.test(url) ? url : NO_URL;
}

/** Text of allow-listed characters as one POSIX shell word. Single quotes make all of it literal. */
export function shellWord(text: string): ShellWord {
  return markShellWord(`'${text.replaceAll("'", "'\\''")}'`);
}

/** A URL as one shell word; a URL that no browser would send becomes a placeholder. */
export function shellUrl(url: string): ShellWord {
  return shellWord(printableUrl(url));
}

/**
 * Printable ASCII without `!` as one argument for Windows' cmd.exe. First quoted for the program's
 * own parser, where backslashes count only before a quotation mark; then every character with a
 * meaning for cmd.exe gets a caret, the quotation marks too, so that cmd.exe never reads it as quoted
 * and every caret is removed. A caret after each `%` makes any `%NAME%` the name of no variable.
 */
export function cmdWord(text: string): string {
  const quoted = `"${text.replace(/(\\*)"/g, '$1$1\\"').replace(/\\+$/, '$&$&')}"`;
  return quoted.replace(/[^\w .,/=+~-]|(?<=%)[\w .,/=+~-]/g, '^$&');
}
