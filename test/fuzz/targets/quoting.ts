import * as fc from 'fast-check';
import { expect } from 'vitest';
import { cmdWord, shellUrl, shellWord } from '../../../src/fixes/quoting/curl.ts';
import type { Kind } from '../../../src/fixes/quoting/quoting.ts';
import { admit, admitQuietly, regexOf } from '../../../src/fixes/quoting/quoting.ts';
import { codeSpan, fence, words } from '../../../src/formats/markdown/markdown.ts';
import { target } from '../target.ts';
import { text, url } from './texts.ts';

/** Every character that any admitted value may hold, and no other. */
const LAW: Readonly<Record<Kind, RegExp>> = {
  // Names of containers have `_`; apps and extensions have schemes of their own.
  origin:
    /^(?:https?|tauri|capacitor|ionic|app|vscode-webview|chrome-extension|moz-extension):\/\/[A-Za-z0-9_.:[\]-]{1,270}$/,
  method: /^[A-Za-z-]{1,20}$/,
  header: /^[A-Za-z0-9_-]{1,64}$/,
};

function examineAdmitted([kind, raw]: [Kind, string[]]): void {
  const { values, refused } = admit(kind, raw);
  expect(values.filter((value) => !LAW[kind].test(value))).toEqual([]);
  expect(values.length).toBeLessThanOrEqual(33);
  for (const value of values) expect(value).toMatch(new RegExp(`^${regexOf(value)}$`));
  const shown = refused.flatMap(({ vars }) => Object.values(vars));
  expect(shown.filter((value) => /[^ -~…]/.test(value))).toEqual([]);
  expect(values).toEqual(expect.arrayContaining(admitQuietly(kind, raw.slice(0, 12))));
}

/** What a POSIX shell makes of single-quoted pieces and escaped quotes. */
function unquoted(word: string): string {
  return word.replace(
    /'([^']*)'|\\(.)/gs,
    (_, inside: string | undefined, one = '') => inside ?? one,
  );
}

/** What cmd.exe and then the program's own parser make of a word. */
function afterCmd(word: string): string {
  const argument = word.replace(/\^(.)/gs, '$1');
  const inside = argument.slice(1, -1);
  return inside
    .replace(/(\\*)"/g, (_, slashes: string) => `${slashes.slice(0, slashes.length / 2)}"`)
    .replace(/\\+$/, (slashes) => slashes.slice(0, slashes.length / 2));
}

/** As `fixes/quoting/curl.ts` hands over; quoting takes time with the square of a run of backslashes. */
const LONGEST = 4_096;

function examineShells([value, address]: [string, string]): void {
  expect(unquoted(shellWord(value))).toBe(value);
  expect(shellUrl(address)).toMatch(/^'https?:\/\/(?:[!-&(-~]|'\\'')+'$/);
  const printable = value.slice(0, LONGEST).replace(/[^ -~]|!/g, '');
  expect(afterCmd(cmdWord(printable))).toBe(printable);
}

/** In a span or a fence no mark of the text can end it, and our own words hold no bare mark. */
function examineMarkdown(value: string): void {
  const span = codeSpan(value);
  const [open = ''] = /^`*/.exec(span) ?? [];
  const inner = span.slice(open.length, span.length - open.length);
  expect(inner.match(/`+/g)?.includes(open) ?? false).toBe(false);
  expect(span).not.toMatch(/[\r\n]/);
  const [marks = ''] = /^`+/.exec(fence(value, '')) ?? [];
  expect(value.includes(marks)).toBe(false);
  expect(words(value).replace(/\\./gs, '')).not.toMatch(/[`*_[\]<>#|~&@!]/);
}

const kind = fc.constantFrom<Kind>('origin', 'method', 'header');

export const QUOTING = [
  target(
    'allow-list',
    62,
    fc.tuple(kind, fc.array(fc.oneof(text, url), { maxLength: 4 })),
    examineAdmitted,
  ),
  target('shells', 40, fc.tuple(text, url), examineShells),
  target('Markdown', 30, text, examineMarkdown),
];
