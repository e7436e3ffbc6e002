import type { ShellWord } from './quoted.ts';
import { markShellWord } from './quoted.ts';

/** What a URL on the wire consists of; anything else (control, bidi, blank) is not pasted. */
const PRINTABLE_URL = /^https?:\/\/[!-~]{1,2048}$/;
const NO_URL = 'https://YOUR-URL.example/';

/** Text of allow-listed characters as one POSIX shell word. Single quotes make all of it literal. */
export function shellWord(text: string): ShellWord {
  return markShellWord(`'${text.replaceAll("'", "'\\''")}'`);
}

/** A URL as one shell word; a URL that no browser would send becomes a placeholder. */
export function shellUrl(url: string): ShellWord {
  return shellWord(PRINTABLE_URL.test(url) ? url : NO_URL);
}
